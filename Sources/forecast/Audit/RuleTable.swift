import Auditing
import Datasets
import Figures
import Tables
import Wording

/// Reads rules from a table: the built-in ones, and the user's own.
struct RuleTable {
  /// A rule and the line that it stands in.
  private struct Entry {
    let rule: Rule
    let line: Int
  }

  /// The rules that the program carries.
  static func builtIn() throws(TableError) -> [Rule] {
    try BuiltInTable.rules.map { row in try? rule(row, isOwn: false) }
  }

  /// The built-in rules with those of a user's file.
  ///
  /// - Throws: `RuleFault` for the first row that holds no rule, or one at odds with another.
  static func book(
    with path: String?, besides known: [Rule], knowing indicator: (String) -> Indicator?
  ) throws(RuleFault) -> RuleBook {
    guard let path else { return RuleBook(known) }
    let own = try entries(of: path, besides: known)
    for entry in own {
      let roles =
        entry.rule.unknownRoles(knowing: indicator)
        + entry.rule.indicators.sorted().filter { indicator($0) == nil }
      guard roles.isEmpty else {
        throw .unknownRoles(line: entry.line, id: entry.rule.id, roles)
      }
    }
    let book = RuleBook(known + own.map(\.rule))
    for pair in book.contradictions() {
      guard let entry = own.last(where: { $0.rule == pair.second || $0.rule == pair.first }) else {
        continue
      }
      let other = entry.rule == pair.second ? pair.first : pair.second
      throw .contradiction(line: entry.line, id: entry.rule.id, other: other.id)
    }
    return book
  }

  private static func entries(
    of path: String, besides known: [Rule]
  ) throws(RuleFault) -> [Entry] {
    var entries: [Entry] = []
    var lines: [String: Int?] = Dictionary(
      known.map { ($0.id, nil) }, uniquingKeysWith: { first, _ in first })
    for row in try rows(of: path) {
      let rule = try rule(row, isOwn: true)
      if let first = lines[rule.id] {
        throw .duplicate(line: row.line, id: rule.id, firstLine: first)
      }
      lines[rule.id] = row.line
      entries.append(Entry(rule: rule, line: row.line))
    }
    return entries
  }

  private static func rows(of path: String) throws(RuleFault) -> [Row] {
    do throws(TableError) {
      return try TableReader.rows(of: path, requiring: ["id", "formula"])
    } catch {
      throw .table(error)
    }
  }

  private static func rule(_ row: Row, isOwn: Bool) throws(RuleFault) -> Rule {
    let id = row.text("id") ?? ""
    let text = row.text("formula") ?? ""
    if isOwn {
      for (column, cell) in [("id", id), ("formula", text)] where cell.allSatisfy(\.isWhitespace) {
        throw .missing(line: row.line, column: column)
      }
    }
    let word = row.text("severity") ?? ""
    guard let severity = word.isEmpty ? .warning : Severity(rawValue: word) else {
      throw .severity(line: row.line, found: word)
    }
    func localized(_ column: String) -> Rule.Localized {
      Rule.Localized(
        english: row.text("english_" + column) ?? "",
        vietnamese: row.text("vietnamese_" + column) ?? "")
    }
    let name = localized("name")
    return Rule(
      id: id, formulas: try formulas(text, line: row.line), severity: severity,
      name: name.english.isEmpty ? Rule.Localized(english: id, vietnamese: id) : name,
      meaning: localized("meaning"), origin: row.text("origin") ?? "",
      indicators: Set((row.text("indicators") ?? "").split(separator: ";").map(String.init)),
      isOwn: isOwn)
  }

  /// The readings of a relation, which `or` parts.
  private static func formulas(_ text: String, line: Int) throws(RuleFault) -> [Formula] {
    var formulas: [Formula] = []
    for reading in text.split(separator: " or ") {
      do throws(Formula.SyntaxFault) {
        formulas.append(try Formula(String(reading)))
      } catch {
        throw .formula(line: line, text: String(reading), error)
      }
    }
    return formulas
  }
}

extension TableReader {
  /// Every row of a small file; `-` is standard input.
  static func rows(
    of path: String, requiring columns: [String]
  ) throws(TableError) -> [Row] {
    let source = path == "-" ? ByteSource.standardInput : try ByteSource(path: path)
    var table = try TableReader(RecordReader(source), requiring: columns)
    var rows: [Row] = []
    while let row = try table.next() { rows.append(row) }
    return rows
  }
}
