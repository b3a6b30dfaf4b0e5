import Figures
import Tables

/// Decodes the rows of `Datasets/statements.csv` and of users' files in its layout.
enum StatementRow {
  /// The columns without which a table is none of statements.
  static let requiredColumns = ["indicator", "province", "year", "kind", "value"]

  /// What one row says.
  ///
  /// - Throws: `RowFault` for the first cell that does not hold what its column asks for.
  static func declaration(
    _ row: Row, indicator: Indicator, province: String, source: String
  ) throws(RowFault) -> Declaration {
    let period = try period(row)
    let unit = Quantity.Unit(row.string("unit"))
    let territory = row.string("territory")
    let status = try status(row)
    var level = try quantity(row, "value", unit, hedge: "approximation")
    var upperLevel = try decimal(row, "value_high")
    let growth = try growth(row)
    if level == nil, indicator.unit == .index {
      level = growth.flatMap { index(after: $0.printed) }
      upperLevel = try decimal(row, "growth_high").flatMap(index)
    }
    try checkSign(of: level, indicator, row, "value")
    return Declaration(
      indicator: indicator.id, province: province,
      territory: Territory(rawValue: territory)
        ?? (territory == "part" ? .today : nil),
      period: period, status: status, level: level, upperLevel: upperLevel, growth: growth,
      attainment: try attainment(row),
      definition: territory == "part" ? "part_of_province" : row.string("definition"),
      priceBasis: row.string("price_basis"), citation: citation(row, source),
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
  private static func index(after growth: Quantity) -> Quantity? {
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
      let upper = try decimal(row, "growth_high")
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
    guard let decimal = try decimal(row, column) else { return nil }
    let word = row.string(hedge)
    guard let approximation = Approximation(rawValue: word) else {
      throw .word(
        column: hedge, found: word, allowed: Approximation.allCases.map(\.rawValue))
    }
    return Quantity(decimal, unit, approximation: approximation)
  }

  /// The number in a cell, exactly; `nil` where it is empty or the table has no such column.
  static func decimal(_ row: Row, _ column: String) throws(RowFault) -> Decimal? {
    let text: DecimalText?
    do throws(TableError) {
      text = try row.decimalIfPresent(column)
    } catch {
      guard case .cell(_, let column, let fault) = error else {
        throw .number(column: column, .malformed(row.string(column)))
      }
      throw .number(column: column, fault)
    }
    guard let text else { return nil }
    guard let decimal = text.decimal else {
      throw .number(column: column, .outOfRange(row.string(column)))
    }
    return decimal
  }

  /// The calendar year of a row.
  static func year(_ row: Row) throws(RowFault) -> Int {
    let text = row.string("year")
    guard !text.isEmpty else { throw .missing(column: "year") }
    guard let year = Int(text.filter { !$0.isWhitespace }), (1000...2999).contains(year) else {
      throw .year(text)
    }
    return year
  }

  private static func status(_ row: Row) throws(RowFault) -> Status {
    let word = row.string("kind")
    guard let status = Status(rawValue: word.lowercased()) else {
      throw .word(column: "kind", found: word, allowed: Status.allCases.map(\.rawValue))
    }
    return status
  }

  /// The period, which the column `period` tells by the year: `year`, `9m`, `h2`, `month:11`,
  /// `span:2016-2020`, `average:2016-2020`.
  private static func period(_ row: Row) throws(RowFault) -> Period {
    let year = try year(row)
    let word = row.string("period")
    if word.isEmpty || word == "year" { return .year(year) }
    let parts = word.split(separator: ":")
    let text: String? =
      switch (parts.first, parts.dropFirst().first) {
      case ("month", let month?): "\(year)-\(month.count == 1 ? "0" : "")\(month)"
      case ("span", let years?), ("average", let years?): String(years)
      case (let part?, nil): "\(year)-\(part.hasSuffix("m") ? String(part) : part.uppercased())"
      default: nil
      }
    guard let text, let period = Period(text) else {
      throw .word(
        column: "period", found: word,
        allowed: ["year", "1m…11m", "h1", "h2", "q1…q4", "month:1…12", "span:2016-2020"])
    }
    return period
  }

  private static func citation(_ row: Row, _ source: String) -> Citation {
    let title = row.string("source_title")
    let address = row.string("source_url")
    return Citation(
      title: title.isEmpty && address.isEmpty ? source : title,
      address: address.isEmpty ? nil : address, date: row.string("date"),
      words: row.string("quote"), line: source.isEmpty ? nil : row.line)
  }
}
