import Figures
import Tables

/// The official provincial tables, sorted by indicator and province, read where they are asked for.
struct PanelArchive: Sendable {
  private let rows: SortedTable
  /// The title and the unit of each indicator's table.
  private let tables: [String: (title: String, unit: Quantity.Unit)]

  /// - Throws: `TableError` if a built-in table is damaged.
  init() throws(TableError) {
    rows = try SortedTable(BuiltInTable.panel.bytes)
    var tables: [String: (title: String, unit: Quantity.Unit)] = [:]
    try BuiltInTable.panelIndicators.forEachRow { row throws(TableError) in
      tables[row.string("indicator")] = (
        "General Statistics Office of Viet Nam: " + row.string("table_title"),
        Quantity.Unit(row.string("unit"))
      )
    }
    self.tables = tables
  }

  /// The rows of one indicator and province, as declarations of the usual definition or of the one
  /// that their territory or criteria had then.
  ///
  /// - Complexity: O(log n) rows of the table, and those found.
  func declarations(
    of indicator: Indicator, in province: String
  ) throws(TableError) -> [Declaration] {
    guard let table = tables[indicator.id] else { return [] }
    let citation = Citation(title: table.title, date: Self.publication)
    return try rows.rows(of: indicator.id, province).map { row throws(TableError) in
      let year = try row.integer("year")
      let value = try row.decimal("value").decimal
      return Declaration(
        indicator: indicator.id, province: province, territory: .former, period: .year(year),
        status: Status(rawValue: row.string("status")) ?? .final,
        level: value.map { Quantity($0, table.unit) }, definition: row.string("definition"),
        citation: citation, knownSince: year + 1)
    }
  }

  /// When the tables were copied. A year's own figures came out with the yearbook of the next year.
  private static let publication = "2018-09-21"
}
