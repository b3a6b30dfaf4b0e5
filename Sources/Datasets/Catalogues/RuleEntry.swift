public import Tables

/// A row of `Datasets/rules.csv`, or of a file of the user's own rules: a relation that must hold
/// between stated figures.
public struct RuleEntry: Sendable {
  /// A text in both languages; empty where the table has none.
  public struct Text: Hashable, Sendable {
    /// The English text.
    public let english: String
    /// The Vietnamese text.
    public let vietnamese: String
  }

  /// The line that it stands in.
  public let line: Int
  /// What findings and suppressions name it by.
  public let id: String
  /// Formulas one of which must hold; none for a rule that is no formula.
  public let readings: [String]
  /// A word of severity; empty where none is told.
  public let severity: String
  /// What the rule is called.
  public let name: Text
  /// What it demands, and why.
  public let meaning: Text
  /// Who asks for it.
  public let origin: String
  /// The ids of the indicators that it holds for; empty for all.
  public let indicators: Set<String>

  /// Takes a row by the names of its columns; one that is missing counts as empty.
  public init(_ row: Row) {
    func text(_ column: String) -> Text {
      Text(
        english: row.string("english_" + column), vietnamese: row.string("vietnamese_" + column))
    }
    line = row.line
    id = row.string("id")
    let formula = row.string("formula")
    // A reading that is missing beside "or" is a fault to be told, not passed over.
    readings =
      formula.isEmpty
      ? [] : formula.split(separator: " or ", omittingEmptySubsequences: false).map(String.init)
    severity = row.string("severity")
    name = text("name")
    meaning = text("meaning")
    origin = row.string("origin")
    indicators = Set(row.list("indicators"))
  }

  /// Every row of the built-in rules, in order.
  public static func all() throws(TableError) -> [RuleEntry] {
    try BuiltInTable.rules.map { RuleEntry($0) }
  }
}
