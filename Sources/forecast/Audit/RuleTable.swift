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
  static func builtIn() throws -> [Rule] {
    try RuleEntry.all().map { entry in try rule(entry, isOwn: false) }
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
    for row in try rows(of: path).map({ RuleEntry($0) }) {
      let rule = try ownRule(row)
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

  /// A rule of the user's, who must name it and say what it demands.
  private static func ownRule(_ entry: RuleEntry) throws(RuleFault) -> Rule {
    let formula = entry.readings.joined()
    for (column, cell) in [("id", entry.id), ("formula", formula)]
    where cell.allSatisfy(\.isWhitespace) {
      throw .missing(line: entry.line, column: column)
    }
    return try rule(entry, isOwn: true)
  }

  private static func rule(_ entry: RuleEntry, isOwn: Bool) throws(RuleFault) -> Rule {
    guard let severity = entry.severity.isEmpty ? .warning : Severity(rawValue: entry.severity)
    else { throw .severity(line: entry.line, found: entry.severity) }
    var formulas: [Formula] = []
    for reading in entry.readings {
      guard !reading.allSatisfy(\.isWhitespace) else {
        let formula = entry.readings.joined(separator: " or ")
        throw .formula(line: entry.line, text: formula, .endsEarly)
      }
      do throws(Formula.SyntaxFault) {
        formulas.append(try Formula(reading))
      } catch {
        throw .formula(line: entry.line, text: reading, error)
      }
    }
    let name = Rule.Localized(english: entry.name.english, vietnamese: entry.name.vietnamese)
    return Rule(
      id: entry.id, formulas: formulas, severity: severity,
      name: name.english.isEmpty ? Rule.Localized(english: entry.id, vietnamese: entry.id) : name,
      meaning: Rule.Localized(
        english: entry.meaning.english, vietnamese: entry.meaning.vietnamese),
      origin: entry.origin, indicators: entry.indicators, isOwn: isOwn)
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
