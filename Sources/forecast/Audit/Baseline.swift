import Auditing
import Figures
import Tables
import Wording

/// Findings that are known already, by their ids.
struct Baseline {
  private let ids: Set<String>

  /// Nothing is known.
  init() { ids = [] }

  /// Reads what `text(of:)` has written.
  init(reading path: String) throws(TableError) {
    ids = Set(try TableReader.rows(of: path, requiring: ["id"]).compactMap { $0.text("id") })
  }

  func contains(_ finding: Finding) -> Bool { ids.contains(finding.id) }

  /// A file for the next run: a row for each finding, sorted, its rule and words for people.
  static func text(of findings: [Finding]) throws(TableError) -> String {
    let rows = Set(
      findings.map { [$0.id, $0.rule.id, $0.focus.words.withoutZeros] }
    ).sorted { $0.lexicographicallyPrecedes($1) }
    return try CSVTable(excel: false).text([["id", "rule", "words"]] + rows)
  }
}

extension String {
  /// The text as a table can hold it.
  var withoutZeros: String { utf8.contains(0) ? replacing("\0", with: "\u{FFFD}") : self }
}
