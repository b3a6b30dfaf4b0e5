/// What a part of a container refers to: other parts, by names that hold within it.
struct Relationships {
  struct Target {
    /// The last word of the kind: `styles`, `worksheet`.
    let kind: String
    let path: String
  }

  /// By those names.
  private(set) var targets: [String: Target] = [:]

  /// - Parameter part: empty for the container itself. Without relationships it has no targets.
  /// - Throws: as `PartParser.parse`.
  init(of part: String, in container: Container, _ parser: PartParser) throws(DocumentFault) {
    let cut = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
    let folder = String(part[..<cut])
    let path = "\(folder)_rels/\(part[cut...]).rels"
    guard let bytes = container.parts[path] else { return }
    let receiver = Receiver(folder: folder)
    try PartParser(
      format: parser.format, attributes: ["Id", "Type", "Target", "TargetMode"],
      limit: parser.limit
    ).parse(bytes, of: path, into: receiver)
    targets = receiver.targets
  }

  /// The paths of all targets of a kind, by their names.
  func paths(_ kind: String) -> [String] {
    targets.values.filter { $0.kind == kind }.map(\.path).sorted()
  }

  private final class Receiver: MarkupReceiver {
    private let folder: String
    /// Each part has one name, so that none is read twice.
    private var paths: Set<String> = []
    var targets: [String: Target] = [:]

    init(folder: String) {
      self.folder = folder
    }

    func start(_ name: String, _ attributes: [String: String]) {
      guard name == "Relationship", attributes["TargetMode"] != "External",
        let id = attributes["Id"], let type = attributes["Type"],
        let target = attributes["Target"], targets[id] == nil
      else { return }
      let kind = type.split(separator: "/").last ?? ""
      let path = path(target)
      guard paths.insert(path).inserted else { return }
      targets[id] = Target(kind: String(kind), path: path)
    }

    func end(_ name: String) {}
    func characters(_ piece: String) {}

    /// `../media/a.xml` and `/word/a.xml` as paths from the root.
    private func path(_ target: String) -> String {
      var steps: [Substring] = []
      for step in (target.hasPrefix("/") ? target : folder + target).split(separator: "/") {
        switch step {
        case ".": break
        case "..": _ = steps.popLast()
        default: steps.append(step)
        }
      }
      return steps.joined(separator: "/")
    }
  }
}
