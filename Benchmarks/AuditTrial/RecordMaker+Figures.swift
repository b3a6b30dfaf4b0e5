import Figures
import Glibc

/// Figures as they are printed.
extension RecordMaker {
  struct Thing {
    let indicator: String
    let unit: String
    let vietnamese: String
  }

  static let things = [
    Thing(indicator: "exports", unit: "million USD", vietnamese: "triệu USD"),
    Thing(indicator: "imports", unit: "million USD", vietnamese: "triệu USD"),
    Thing(indicator: "retail_sales", unit: "billion VND", vietnamese: "tỷ đồng"),
    Thing(indicator: "industrial_output", unit: "billion VND", vietnamese: "tỷ đồng"),
    Thing(indicator: "budget_revenue", unit: "billion VND", vietnamese: "tỷ đồng"),
    Thing(indicator: "food_output", unit: "tonnes", vietnamese: "tấn"),
  ]

  /// The value with so many decimals that three to six digits are printed.
  mutating func printed(_ value: Double) -> Decimal? {
    let places = value < 100 ? pick([1, 2]) : value < 1000 ? pick([0, 1, 1]) : pick([0, 0, 0, 1])
    return rounded(value, places)
  }

  mutating func percentage(_ value: Double) -> Decimal? {
    rounded(value, pick([1, 2, 2, 2]))
  }

  func rounded(_ value: Double, _ places: Int) -> Decimal? {
    guard rounding == .truncated else { return Decimal(rounding: value, places: places) }
    let scale = pow(10, Double(places))
    return Decimal(rounding: (value * scale).rounded(.towardZero) / scale, places: places)
  }

  /// The hedge that fits a value and its print, for some figures of hedged records.
  mutating func hedge(_ decimal: Decimal, _ value: Double) -> Approximation {
    guard rounding == .hedged, chance(0.3) else { return .exact }
    let options = [Approximation.moreThan, .nearly, .about].filter { hedge in
      guard let value = Decimal(rounding: value, places: 12)?.value else { return false }
      return hedge.interval(of: decimal).contains(value)
    }
    return options.isEmpty ? .exact : pick(options)
  }

  func words(_ thing: Thing, _ language: Language) -> String {
    language == .vietnamese ? thing.vietnamese : thing.unit
  }

  mutating func level(
    _ role: String, _ thing: Thing, _ value: Double, _ record: Record, period: Period? = nil,
    status: Status = .actual
  ) -> Figure? {
    guard let decimal = printed(value) else { return nil }
    return Figure(
      role: role, indicator: thing.indicator, measure: .level,
      unit: Quantity.Unit(thing.unit), unitWords: words(thing, record.language),
      period: period ?? .year(year), status: status, approximation: hedge(decimal, value),
      decimal: decimal)
  }

  mutating func comparison(
    _ role: String, _ thing: Thing, _ measure: Measure, _ percent: Double, to base: Comparison,
    of owner: Int, period: Period? = nil, status: Status = .actual
  ) -> Figure? {
    let hasDirection = measure == .growth || measure == .excess
    let value = hasDirection ? percent.magnitude : percent
    guard let decimal = percentage(value) else { return nil }
    return Figure(
      role: role, indicator: thing.indicator, measure: measure, unit: Quantity.Unit("percent"),
      unitWords: "%", period: period ?? .year(year), status: status, comparison: base,
      owner: owner, direction: hasDirection ? (percent < 0 ? .down : .up) : .none,
      approximation: hedge(decimal, value), decimal: decimal)
  }

  func add(_ figures: [Figure?], to record: inout Record) {
    record.figures += figures.compactMap { $0 }
  }
}
