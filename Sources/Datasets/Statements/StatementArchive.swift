import Figures
import Tables

/// The built-in statements, sorted by province and indicator, read where they are asked for.
enum StatementArchive {
  /// What is stated of one indicator in one province.
  ///
  /// - Throws: `TableError` or `RowFault` if the table is damaged.
  /// - Complexity: O(log n) rows of the table, and those found.
  static func declarations(
    of indicator: Indicator, in province: String
  ) throws -> [Declaration] {
    try BuiltInTable.statements.rows(of: province, indicator.id).map { row in
      try StatementRow.declaration(row, indicator: indicator, province: province, source: "")
    }
  }
}
