import Auditing

/// Where the figures of a finding stand, in the words of SARIF.
struct SARIFPlaces {
  let parts: [AuditAnswer.Part]
  /// The files in the order of the arguments, each once.
  let paths: [String]
  /// The numbers of the files by their addresses.
  private let indexes: [String: Int]

  init(_ parts: [AuditAnswer.Part]) {
    self.parts = parts
    var paths: [String] = []
    var indexes: [String: Int] = [:]
    for part in parts {
      let address = ArtifactURI.file(part.subject.path)
      guard indexes[address] == nil else { continue }
      indexes[address] = paths.count
      paths.append(part.subject.path)
    }
    self.paths = paths
    self.indexes = indexes
  }

  /// A physical location; `nil` for a source that is no file of this audit. The address of one on
  /// the web is no place either: code scanning refuses a log that names places outside the checkout.
  func physical(_ exhibit: Finding.Exhibit) -> JSONText? {
    guard let subject = subject(of: exhibit) else { return nil }
    let region = region(of: exhibit, snippet: true).map { [("region", $0)] } ?? []
    return .object([("artifactLocation", artifact(subject.path))] + region)
  }

  /// The file that a place is in, if it is one of those audited.
  func subject(of exhibit: Finding.Exhibit) -> AuditSubject? {
    guard let number = exhibit.document, parts.indices.contains(number) else { return nil }
    return parts[number].subject
  }

  func artifact(_ path: String) -> JSONText {
    let address = ArtifactURI.file(path)
    return .object([("uri", .string(address)), ("index", .int(indexes[address]))])
  }

  /// By code points and by lines; a row of a data file by its line alone.
  func region(of exhibit: Finding.Exhibit, snippet: Bool) -> JSONText? {
    guard let subject = subject(of: exhibit) else { return nil }
    let words: [(key: String, value: JSONText)] =
      snippet ? [("snippet", .object([("text", .string(exhibit.words))]))] : []
    if let offsets = exhibit.offsets, let lines = subject.lines {
      let (start, end) = (
        lines.place(of: offsets.lowerBound), lines.place(of: offsets.upperBound)
      )
      return .object(
        [
          ("startLine", .int(start.line)), ("startColumn", .int(start.column)),
          ("endLine", .int(end.line)), ("endColumn", .int(end.column)),
          ("charOffset", .int(max(offsets.lowerBound - lines.mark, 0))),
          ("charLength", .int(offsets.count)),
        ] + words)
    }
    return exhibit.line.map { .object([("startLine", .int($0))] + words) }
  }
}
