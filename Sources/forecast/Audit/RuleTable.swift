import Auditing
import Datasets
import Figures
import Tables

/// Reads rules from a table: the built-in ones, and the user's own.
enum RuleTable {
  /// A row of a user's file that holds no rule.
  enum Fault: Error {
    case table(TableError)
    case formula(line: Int, text: String, Formula.SyntaxFault)
    case severity(line: Int, found: String)
    case duplicate(line: Int, id: String)
    case unknownRoles(line: Int, id: String, [String])
  }

  /// The rules that the program carries.
  static func builtIn() throws -> [Rule] {
    try BuiltInTable.rules.map { row in try? rule(row, isOwn: false) }
  }

  /// The rules of a user's file.
  static func own(_ path: String, besides known: [Rule]) throws(Fault) -> [Rule] {
    var rules: [Rule] = []
    var ids = Set(known.map(\.id))
    for row in try rows(of: path) {
      let rule = try rule(row, isOwn: true)
      guard ids.insert(rule.id).inserted else { throw .duplicate(line: row.line, id: rule.id) }
      rules.append(rule)
    }
    return rules
  }

  private static func rows(of path: String) throws(Fault) -> [Row] {
    do throws(TableError) {
      let source = path == "-" ? ByteSource.standardInput : try ByteSource(path: path)
      var table = try TableReader(RecordReader(source), requiring: ["id", "formula"])
      var rows: [Row] = []
      while let row = try table.next() { rows.append(row) }
      return rows
    } catch {
      throw .table(error)
    }
  }

  private static func rule(_ row: Row, isOwn: Bool) throws(Fault) -> Rule {
    let text = row.text("formula") ?? ""
    var formulas: [Formula] = []
    for reading in text.split(separator: " or ") {
      do throws(Formula.SyntaxFault) {
        formulas.append(try Formula(String(reading)))
      } catch {
        throw .formula(line: row.line, text: String(reading), error)
      }
    }
    let word = row.text("severity") ?? ""
    guard let severity = word.isEmpty ? .warning : Severity(rawValue: word) else {
      throw .severity(line: row.line, found: word)
    }
    let id = row.text("id") ?? ""
    func localized(_ column: String) -> Rule.Localized {
      Rule.Localized(
        english: row.text("english_" + column) ?? "",
        vietnamese: row.text("vietnamese_" + column) ?? "")
    }
    let name = localized("name")
    return Rule(
      id: id, formulas: formulas, severity: severity,
      name: name.english.isEmpty ? Rule.Localized(english: id, vietnamese: id) : name,
      meaning: localized("meaning"), origin: row.text("origin") ?? "", isOwn: isOwn)
  }
}
