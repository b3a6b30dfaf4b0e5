/// Measured shares, each with what is asked of it.
struct Bars {
  private struct Line {
    let name: String
    let part: Int
    let whole: Int
    let bar: String
    let isMet: Bool
  }

  private var lines: [Line] = []

  mutating func atLeast(_ name: String, _ part: Int, of whole: Int, _ bar: Double) {
    add(name, part, whole, "at least", bar, share(part, whole) >= bar)
  }

  mutating func atMost(_ name: String, _ part: Int, of whole: Int, _ bar: Double) {
    add(name, part, whole, "at most", bar, share(part, whole) <= bar)
  }

  /// A share of which nothing is asked.
  mutating func note(_ name: String, _ part: Int, of whole: Int) {
    lines.append(Line(name: name, part: part, whole: whole, bar: "", isMet: true))
  }

  var areMet: Bool { lines.allSatisfy(\.isMet) }

  /// The table: name, share, counts, what was asked.
  var text: String {
    let width = lines.map(\.name.count).max() ?? 0
    return lines.map { line in
      let name = line.name + String(repeating: " ", count: width - line.name.count)
      let missed = line.isMet ? "" : "  MISSED"
      return
        "\(name)  \(Self.percent(share(line.part, line.whole)))  (\(line.part) of \(line.whole))"
        + "  \(line.bar)\(missed)"
    }.joined(separator: "\n")
  }

  private mutating func add(
    _ name: String, _ part: Int, _ whole: Int, _ way: String, _ bar: Double, _ isMet: Bool
  ) {
    lines.append(
      Line(
        name: name, part: part, whole: whole, bar: "\(way) \(Self.percent(bar))", isMet: isMet))
  }

  private func share(_ part: Int, _ whole: Int) -> Double {
    whole == 0 ? 0 : Double(part) / Double(whole)
  }

  private static func percent(_ share: Double) -> String {
    let hundredths = Int((share * 10_000).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)%"
  }
}
