import Auditing
import Datasets
import Figures
import Tables

/// Findings that somebody has looked at and wants to see no more, with the reason.
struct Suppressions {
  /// A row of the file.
  struct Entry {
    let line: Int
    /// The id of a finding, or of a rule.
    let key: String
    /// A file; empty for every one.
    let document: String
    let reason: String
  }

  /// The file as the user named it.
  let file: String
  let entries: [Entry]

  /// Reads a table with the columns `id` or `rule`, `document` if it likes, and `reason`.
  ///
  /// - Throws: `DataFault` for a row without a finding or a rule, or without a reason.
  init(reading path: String) throws(DataFault) {
    file = path
    var entries: [Entry] = []
    for row in try Self.rows(of: path) {
      let key = [row.text("id"), row.text("rule")].compactMap { $0 }.first { !$0.isEmpty }
      guard let key else { throw .row(line: row.line, .missing(column: "id")) }
      let reason = row.text("reason") ?? ""
      guard !reason.allSatisfy(\.isWhitespace) else {
        throw .row(line: row.line, .missing(column: "reason"))
      }
      entries.append(
        Entry(line: row.line, key: key, document: row.text("document") ?? "", reason: reason))
    }
    self.entries = entries
  }

  private static func rows(of path: String) throws(DataFault) -> [Row] {
    do throws(TableError) {
      return try TableReader.rows(of: path, requiring: ["reason"])
    } catch {
      throw .table(error)
    }
  }

  /// The number of the first row that suppresses a finding of a file.
  func entry(for finding: Finding, in path: String?) -> Int? {
    entries.firstIndex { entry in
      guard entry.key == finding.id || entry.key == finding.rule.id else { return false }
      return entry.document.isEmpty || entry.document == path
        || entry.document == path?.fileName
    }
  }
}
