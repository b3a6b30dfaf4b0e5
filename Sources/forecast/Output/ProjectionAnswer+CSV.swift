import Figures
import Planning
import Tables

extension ProjectionAnswer {
  static let columns = [
    "indicator", "province", "year", "part", "value", "status", "derived", "plan", "attainment",
    "growth", "low80", "high80", "low95", "high95", "source",
  ]

  /// One row a year, part `history` or `projection`; growth and attainment in percent.
  func csv(excel: Bool) throws(TableError) -> String {
    let table = CSVTable(excel: excel)
    let rows = history.map { fields($0, table) } + outlook.years.map { fields($0, table) }
    return try table.text([Self.columns] + rows)
  }

  private func fields(_ row: HistoryRow, _ table: CSVTable) -> [String] {
    let observation = row.observation
    return head(row.year, "history") + [
      observation.map { table.number(HistoryRow.digits($0)) } ?? "",
      observation?.status.rawValue ?? "", observation?.isDerived == true ? "true" : "false",
      row.plan.map { table.number(HistoryRow.digits($0)) } ?? "",
      table.number(row.attainment), table.number(row.growth), "", "", "", "",
      (observation ?? row.plan)?.citation.name ?? "",
    ]
  }

  private func fields(_ year: Outlook.Year, _ table: CSVTable) -> [String] {
    let isAimed = outlook.target?.year == year.year
    return head(year.year, "projection") + [
      table.number(year.value), "", "false",
      isAimed ? table.number(outlook.target?.value) : "", "",
      table.number(year.growth.map { $0 * 100 }),
      table.number(year.range80.lowerBound), table.number(year.range80.upperBound),
      table.number(year.range95.lowerBound), table.number(year.range95.upperBound), "",
    ]
  }

  private func head(_ year: Int, _ part: String) -> [String] {
    [series.indicator.id, series.province.name, String(year), part]
  }
}

/// The CSV of an answer: plain, or as a spreadsheet set to Vietnamese opens it.
struct CSVTable {
  let dialect: Dialect
  let escapesFormulas: Bool

  /// - Parameter isContinued: whether its records follow others, so that no byte order mark may
  ///   stand before them.
  init(excel: Bool, escapesFormulas: Bool = true, isContinued: Bool = false) {
    var dialect: Dialect = excel ? .excel : .standard
    if isContinued { dialect.hasByteOrderMark = false }
    self.dialect = dialect
    self.escapesFormulas = escapesFormulas
  }

  func text(_ records: [[String]]) throws(TableError) -> String {
    try RecordWriter.text(of: records, dialect: dialect, escapesFormulas: escapesFormulas)
  }

  /// Digits with a decimal point, in the dialect.
  func number(_ digits: String) -> String {
    dialect.decimalMark == .comma
      ? String(digits.map { $0 == "." ? "," : $0 }) : digits
  }

  func number(_ value: Double?) -> String {
    value.map { number(HistoryRow.number($0)) } ?? ""
  }
}
