import Figures
import Tables

/// The built-in statements, sorted by province and indicator, read where they are asked for.
public enum StatementArchive {
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

  /// What is stated of every indicator in every province, in the order of the table.
  ///
  /// - Throws: `TableError` or `RowFault` if the table is damaged.
  public static func all(naming indicators: IndicatorCatalogue) throws -> [Declaration] {
    var declarations: [Declaration] = []
    var table = try TableReader(RecordReader(BuiltInTable.statements.bytes, dialect: .standard))
    while let row = try table.next() {
      declarations.append(
        try StatementRow.declaration(
          row, indicator: indicators.indicator(id: row.string("indicator")),
          province: row.string("province"), source: ""))
    }
    return declarations
  }
}
