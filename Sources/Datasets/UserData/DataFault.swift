public import Tables

/// What keeps a data file, or one series in it, from being used.
public enum DataFault: Error, Equatable, Sendable {
  /// The file is no table.
  case table(TableError)
  /// The header is that of no layout known.
  case unknownLayout(found: [String])
  /// A row does not hold what its columns ask for.
  case row(line: Int, RowFault)
}

/// What is wrong with one row of a data file.
public enum RowFault: Error, Equatable, Sendable {
  /// A cell that must not be empty is.
  case missing(column: String)
  /// A year is not a whole number, or outside 1000 to 2999.
  case year(String)
  /// A number cannot be read.
  case number(column: String, CellFault)
  /// A word is not one of those that the column takes.
  case word(column: String, found: String, allowed: [String])
  /// The year stands twice in the series.
  case duplicateYear(Int, firstLine: Int)
  /// The unit cannot be told in that of the rows before.
  case unit(String, earlier: String, firstLine: Int)
  /// An amount below zero where none can be.
  case belowZero(column: String, value: String)
}

/// What a reader of a data file should be told although it was read.
public enum DataNote: Equatable, Sendable {
  /// Lines with nothing on them.
  case blankLines(count: Int)
  /// Columns that no layout has; what stands in them was not read.
  case unknownColumns([String])
  /// The years of a series do not stand in order; they were sorted.
  case unsortedYears(line: Int)
  /// A number whose mark may set off decimals or thousands; it was taken for decimals.
  case doubtfulNumber(String)
  /// Figures read in documents that name no place.
  case placeless(count: Int)
  /// A series that was left out for a damaged row.
  case seriesLeftOut(indicator: String, province: String, line: Int, RowFault)
}
