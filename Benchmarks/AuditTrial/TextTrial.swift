import Auditing
import Datasets
import Documents
import Figures
import Reports

/// Measures reader and audit together: records are told in sentences, read, and audited.
struct TextTrial {
  let reader: ReportReader
  let auditor: Auditor
  private(set) var falseFindings = 0
  private(set) var records = 0
  private(set) var found = 0
  private(set) var first = 0
  private(set) var inSet = 0
  private(set) var figures = 0
  private(set) var read = 0

  init(reader: ReportReader, auditor: Auditor) {
    self.reader = reader
    self.auditor = auditor
  }

  mutating func add(_ record: Record, _ mistyped: Record, seed: UInt64) throws {
    records += 1
    let clean = Sentences(record, seed: seed)
    let (result, claims) = try audit(clean.text)
    figures += record.figures.count
    let starts = Set(claims.compactMap { $0.statement.citation.offsets?.lowerBound })
    read += clean.places.values.count { starts.contains($0.lowerBound) }
    if !result.isEmpty { falseFindings += 1 }
    let wrong = Sentences(mistyped, seed: seed)
    let findings = try audit(wrong.text).findings
    guard !findings.isEmpty else { return }
    found += 1
    let ranked = findings.flatMap(\.suspects)
    let start = mistyped.wrong.flatMap { wrong.places[$0.index]?.lowerBound }
    let place = ranked.firstIndex { $0.exhibit.offsets?.lowerBound == start }
    if place == 0 { first += 1 }
    if place != nil { inSet += 1 }
  }

  private func audit(_ text: String) throws -> (findings: [Finding], claims: [Claim]) {
    let document = try Document.read(Array(text.utf8), named: "record.txt")
    let claims = reader.read(document).map { figure in
      Claim(
        figure.statement, id: figure.id, of: figure.of, direction: figure.direction,
        priceBasis: figure.priceBasis, scope: figure.scope, confidence: figure.confidence)
    }
    let findings = auditor.audit(AuditedReport(name: "record", claims: claims)).result.findings
    return (findings.filter { $0.outcome != .outlier }, claims)
  }

  /// Figures read, false findings, and slips found, all from sentences.
  func report(to bars: inout Bars) {
    bars.note("told in sentences: figures read", read, of: figures)
    bars.atMost("told in sentences: false findings", falseFindings, of: records, 0)
    bars.atLeast("told in sentences: slips found", found, of: records, 0.75)
    bars.note("told in sentences: the wrong one first", first, of: found)
    bars.note("told in sentences: the wrong one in the set", inSet, of: found)
  }
}
