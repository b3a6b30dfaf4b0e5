import Figures
import Tables

/// Decodes the rows of `Datasets/statements.csv` and of users' files in its layout.
enum StatementRow {
  /// The columns without which a table is none of statements.
  static let requiredColumns = ["indicator", "province", "year", "kind", "value"]
  /// All columns of the layout.
  static let columns =
    requiredColumns + [
      "period", "unit", "attainment", "growth", "growth_times", "attainment_approximation",
      "growth_approximation", "value_high", "growth_high", "price_basis", "territory",
      "definition", "approximation", "quote", "note", "source_title", "source_url",
      "source_date", "date",
    ]

  /// What one row says.
  ///
  /// - Throws: `RowFault` for the first cell that does not hold what its column asks for.
  static func declaration(
    _ row: Row, indicator: Indicator, province: String, source: String
  ) throws(RowFault) -> Declaration {
    let unit = row.unit(for: indicator)
    let territory = try row.word("territory", among: TerritoryWord.allCases)
    var level = try quantity(row, "value", unit, hedge: "approximation")
    var upperLevel = try row.decimalCell("value_high")
    let growth = try growth(row)
    if level == nil, indicator.unit == .index {
      level = growth.flatMap { index(after: $0.printed) }
      upperLevel = try row.decimalCell("growth_high").flatMap(index)
    }
    try checkSign(of: level, indicator, row, "value")
    return Declaration(
      indicator: indicator.id, province: province,
      territory: territory.map, period: try row.periodCell(),
      status: try row.word("kind", among: Status.allCases), level: level, upperLevel: upperLevel,
      growth: growth,
      attainment: try attainment(row),
      definition: territory == .part ? "part_of_province" : row.string("definition"),
      priceBasis: row.string("price_basis"), citation: try citation(row, source),
      note: row.string("note"))
  }

  private static let percent = Quantity.Unit("percent")

  /// Refuses an amount below zero where the indicator has none.
  static func checkSign(
    of level: Quantity?, _ indicator: Indicator, _ row: Row, _ column: String
  ) throws(RowFault) {
    guard let level, level.decimal.significand < 0, indicator.unit != nil,
      indicator.kind != .balance
    else { return }
    throw .belowZero(column: column, value: row.string(column))
  }

  /// The level of an index, which takes the year before as 100: 102.9 for a growth of 2.9%.
  static func index(after growth: Quantity) -> Quantity? {
    guard growth.unit == percent else { return nil }
    return index(growth.decimal).map {
      Quantity($0, .index, approximation: growth.approximation)
    }
  }

  private static func index(_ change: Decimal) -> Decimal? {
    change.value.adding(100, rounding: .up).flatMap {
      Decimal(rounding: $0, places: max(0, change.places))
    }
  }

  private static func growth(_ row: Row) throws(RowFault) -> Ratio? {
    if let percentage = try quantity(row, "growth", percent, hedge: "growth_approximation") {
      let upper = try row.decimalCell("growth_high")
      return try ratio(Ratio(growth: percentage, upper: upper), row, "growth")
    }
    let times = Quantity.Unit("times")
    return try quantity(row, "growth_times", times, hedge: "growth_approximation")
      .map { times throws(RowFault) in try ratio(Ratio(times: times), row, "growth_times") }
  }

  private static func attainment(_ row: Row) throws(RowFault) -> Ratio? {
    try quantity(row, "attainment", percent, hedge: "attainment_approximation")
      .map { share throws(RowFault) in try ratio(Ratio(percentage: share), row, "attainment") }
  }

  /// The ratio that a cell tells, or the fault that no amount above zero has it.
  private static func ratio(
    _ ratio: Ratio?, _ row: Row, _ column: String
  ) throws(RowFault) -> Ratio {
    guard let ratio else { throw .number(column: column, .outOfRange(row.string(column))) }
    return ratio
  }

  private static func quantity(
    _ row: Row, _ column: String, _ unit: Quantity.Unit, hedge: String
  ) throws(RowFault) -> Quantity? {
    guard let decimal = try row.decimalCell(column) else { return nil }
    let approximation = try row.word(hedge, among: Approximation.allCases)
    return Quantity(decimal, unit, approximation: approximation)
  }

  private static func citation(_ row: Row, _ source: String) throws(RowFault) -> Citation {
    let title = row.string("source_title")
    let address = row.string("source_url")
    return Citation(
      title: title.isEmpty && address.isEmpty ? source : title,
      address: address.isEmpty ? nil : address, date: try row.dateCell(),
      words: row.string("quote"), line: source.isEmpty ? nil : row.line)
  }
}

/// What the column `territory` may say.
private enum TerritoryWord: String, CaseIterable {
  case unsaid = ""
  case former, today, part, country, region

  /// The map that it puts a province's name on.
  var map: Territory? {
    switch self {
    case .former: .former
    case .today, .part: .today
    case .unsaid, .country, .region: nil
    }
  }
}
