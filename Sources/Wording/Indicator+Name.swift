public import Figures

extension Indicator {
  /// The name and the id that it is asked by: `Exports of goods (exports)`.
  public func nameWithID(in language: Language) -> String {
    let name = name(in: language).printable
    return name == id ? name : "\(name) (\(id))"
  }

  /// Whether its English name is told in the plural: exports are, revenue is.
  var isPlural: Bool {
    let joints: Set<Substring> = ["of", "in", "at", "per", "by", "with", "to", "outside"]
    let head = englishName.lowercased().split(separator: " ").prefix { !joints.contains($0) }
    return head.contains { word in
      word.hasSuffix("s") && !["ss", "us", "is"].contains { word.hasSuffix($0) } && word != "gas"
    }
  }
}
