import Figures
import Tables

/// Decodes a row of what `forecast read` prints: a figure that a document states.
struct ReadingRow {
  /// The columns without which a table is none of read figures.
  static let requiredColumns = [
    "document", "id", "value", "unit", "measure", "status", "period", "region", "indicator",
  ]
  /// All columns of the layout.
  static let columns =
    requiredColumns + [
      "of", "start", "end", "text", "low", "high", "direction", "approximation", "compared_to",
      "price_basis", "scope", "confidence", "rule",
    ]

  let document: String
  let id: Int
  /// The level that it belongs to.
  let of: Int?
  let indicator: Indicator
  let province: String
  let measure: Measure
  let period: Period
  let status: Status
  let priceBasis: String
  /// The number without the direction of a change.
  let quantity: Quantity
  /// The upper end where a range is printed, whose lower end this is.
  var upper: Decimal?
  private let isDown: Bool
  let comparison: Comparison?
  let citation: Citation

  /// - Throws: `RowFault` for the first cell that does not hold what its column asks for.
  init(_ row: Row, _ indicator: Indicator, _ province: String) throws(RowFault) {
    self.indicator = indicator
    self.province = province
    document = row.string("document")
    guard let id = try row.wholeCell("id") else { throw .missing(column: "id") }
    self.id = id
    of = try row.wholeCell("of")
    measure = try row.word("measure", among: Measure.allCases)
    status = try row.word("status", among: Self.statuses)
    period = try row.readPeriodCell()
    priceBasis = row.string("price_basis")
    guard let decimal = try row.decimalCell("value") else { throw .missing(column: "value") }
    quantity = Quantity(
      decimal, row.unit(for: indicator),
      approximation: try row.word("approximation", among: Approximation.allCases))
    isDown = row.string("direction").lowercased() == "down"
    comparison = try row.comparisonCell()
    citation = Citation(
      title: document, words: row.string("text"), offsets: try row.rangeCells())
    try StatementRow.checkSign(of: level, indicator, row, "value")
  }

  private static let statuses: [Status] = [.plan, .estimate, .actual, .unknown]

  /// Whether this is the upper end of the range that begins with the row before.
  func ends(_ other: ReadingRow) -> Bool {
    quantity.approximation == .rangeHigh && other.quantity.approximation == .rangeLow
      && document == other.document && measure == other.measure
      && quantity.unit == other.quantity.unit && citation.offsets == other.citation.offsets
  }

  var isPlan: Bool { status == .plan }

  /// The amount, if that is what the figure tells; a share only where the indicator is one.
  var level: Quantity? {
    switch measure {
    case .level, .rate: quantity
    case .share: indicator.kind == .share ? quantity : nil
    case .growth, .attainment, .excess, .changeLevel: nil
    }
  }

  /// The share of the annual plan.
  var attainment: Ratio? {
    guard measure == .attainment, comparison == .plan || comparison == nil,
      quantity.unit == Quantity.Unit("percent")
    else { return nil }
    return Ratio(percentage: quantity, upper: upper)
  }

  /// The change from the year before.
  var growth: Ratio? {
    guard measure == .growth, isAgainstYearBefore else { return nil }
    switch quantity.unit {
    case Quantity.Unit("percent"): return isDown ? fall : Ratio(growth: quantity, upper: upper)
    case Quantity.Unit("times"): return isDown ? nil : Ratio(times: quantity)
    default: return nil
    }
  }

  /// A fall is a growth below zero, the hedge turned about: by more than 14% is to below -14%.
  private var fall: Ratio? {
    let steepest = Quantity(
      (upper ?? quantity.decimal).opposite, quantity.unit,
      approximation: quantity.approximation.opposite)
    return Ratio(growth: steepest, upper: upper.map { _ in quantity.decimal.opposite })
  }

  private var isAgainstYearBefore: Bool {
    switch comparison {
    case .samePeriodLastYear, nil: true
    case .year(let year): period.wholeYear == year + 1
    case .plan, .previousMonth, .other: false
    }
  }
}

extension Decimal {
  /// The same digits below zero.
  fileprivate var opposite: Decimal {
    Decimal(significand: -magnitude.significand, places: places) ?? self
  }
}

extension Approximation {
  /// What it becomes where the sign of the number is turned.
  fileprivate var opposite: Approximation {
    switch self {
    case .moreThan: .nearly
    case .nearly: .moreThan
    case .atLeast: .atMost
    case .atMost: .atLeast
    case .exact, .about, .rangeLow, .rangeHigh: self
    }
  }
}

extension Row {
  fileprivate func wholeCell(_ column: String) throws(RowFault) -> Int? {
    let text = string(column)
    guard !text.isEmpty else { return nil }
    guard let number = Int(text), number >= 0 else {
      throw .number(column: column, .malformed(text))
    }
    return number
  }

  fileprivate func readPeriodCell() throws(RowFault) -> Period {
    let text = string("period")
    guard let period = Period(text.isEmpty ? "unknown" : text) else {
      throw .word(
        column: "period", found: text,
        allowed: ["2024", "2024-9m", "2024-H1", "2024-Q3", "2024-07", "2021-2025", "unknown"])
    }
    return period
  }

  fileprivate func comparisonCell() throws(RowFault) -> Comparison? {
    let text = string("compared_to")
    guard !text.isEmpty else { return nil }
    guard let comparison = Comparison(text) else {
      throw .word(
        column: "compared_to", found: text,
        allowed: ["", "plan", "same_period_last_year", "year:2019", "previous_month", "other"])
    }
    return comparison
  }

  fileprivate func rangeCells() throws(RowFault) -> Range<Int>? {
    guard let start = try wholeCell("start"), let end = try wholeCell("end"), start <= end else {
      return nil
    }
    return start..<end
  }
}
