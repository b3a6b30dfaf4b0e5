import Figures
import Tables

/// The official provincial tables, sorted by indicator and province, read where they are asked for.
enum PanelArchive {
  /// The rows of one indicator and province, as declarations of the usual definition or of the one
  /// that their territory or criteria had then.
  ///
  /// - Complexity: O(log n) rows of the table, and those found.
  static func declarations(
    of indicator: Indicator, in province: String
  ) throws(TableError) -> [Declaration] {
    guard let table = try title(of: indicator) else { return [] }
    return try BuiltInTable.panel.rows(of: indicator.id, province).map { row throws(TableError) in
      try declaration(row, of: indicator, in: province, table)
    }
  }

  private static func declaration(
    _ row: Row, of indicator: Indicator, in province: String,
    _ table: (title: String, unit: Quantity.Unit)
  ) throws(TableError) -> Declaration {
    let year = try row.integer("year")
    let value = try row.decimal("value").decimal
    return Declaration(
      indicator: indicator.id, province: province, territory: .former, period: .year(year),
      status: Status(rawValue: row.string("status")) ?? .final,
      level: value.map { Quantity($0, table.unit) }, definition: row.string("definition"),
      citation: Citation(
        title: "General Statistics Office of Viet Nam: \(table.title)", date: publication),
      knownSince: year + 1)
  }

  /// When the tables were copied. A year's own figures came out with the yearbook of the next year.
  private static let publication = "2018-09-21"

  private static func title(
    of indicator: Indicator
  ) throws(TableError) -> (title: String, unit: Quantity.Unit)? {
    try BuiltInTable.panelIndicators.map { row in
      row.string("indicator") == indicator.id
        ? (row.string("table_title"), Quantity.Unit(row.string("unit"))) : nil
    }.first
  }
}
