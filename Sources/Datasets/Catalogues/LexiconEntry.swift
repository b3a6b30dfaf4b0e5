public import Tables

/// A row of `Datasets/lexicon.csv`: a word or phrase of reports, and what it means to their reader.
public struct LexiconEntry: Sendable {
  /// The words as they are printed.
  public let surface: String
  /// What it is to the grammar: a unit, a verb of growth, the name of an indicator.
  public let category: String
  /// What it means as one of that category.
  public let meaning: String

  /// Every row of the built-in lexicon, in order.
  public static func all() throws(TableError) -> [LexiconEntry] {
    try BuiltInTable.lexicon.map { row in
      LexiconEntry(
        surface: row.string("surface"), category: row.string("category"),
        meaning: row.string("meaning"))
    }
  }
}
