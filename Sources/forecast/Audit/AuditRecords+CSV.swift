import Auditing
import Figures
import Tables
import Wording

extension AuditRecords {
  static let columns = [
    "id", "rule", "severity", "class", "document", "start", "end", "text", "stated_low",
    "stated_high", "implied_low", "implied_high", "suspect", "repair", "probability", "message",
  ]

  /// A row for each finding, with its likeliest suspect and repair; no cell is a formula.
  func csv(excel: Bool) throws(TableError) -> String {
    let table = CSVTable(excel: excel)
    return try table.text([Self.columns] + answer.findings.map { cells(of: $0, table) })
  }

  private func cells(of finding: Finding, _ table: CSVTable) -> [String] {
    let suspect = finding.suspects.first
    let repair = suspect?.repairs.first
    func number(_ end: Interval.End?) -> String { end.map { table.number($0.digits) } ?? "" }
    let cells = [
      finding.id, finding.rule.id, finding.severity.rawValue, finding.outcome.rawValue,
      document(of: finding.focus), finding.focus.offsets.map { "\($0.lowerBound)" } ?? "",
      finding.focus.offsets.map { "\($0.upperBound)" } ?? "", finding.focus.words,
      number(finding.stated?.lower), number(finding.stated?.upper),
      number(finding.implied?.lower), number(finding.implied?.upper),
      suspect?.exhibit.words ?? "", repair?.text ?? "", chance(suspect, repair, table),
      finding.message(naming: naming, in: language),
    ]
    return cells.map(\.withoutZeros)
  }

  /// That the first suspect is wrong and the first repair was meant; without one, the former alone.
  private func chance(
    _ suspect: Finding.Suspect?, _ repair: Finding.Repair?, _ table: CSVTable
  ) -> String {
    guard let suspect else { return "" }
    let chance = suspect.probability * (repair?.probability ?? 1)
    return table.number((chance * 10_000).rounded() / 10_000)
  }

  /// The file, with the line where it is a data file.
  private func document(of exhibit: Finding.Exhibit) -> String {
    let name = answer.document(of: exhibit)
    return exhibit.line.map { "\(name):\($0)" } ?? name
  }
}
