import Figures
import Glibc
import TestSupport

/// Makes records of consistent figures: true values by a heavy-tailed law, each printed with its
/// own precision.
struct RecordMaker {
  /// How the last printed digit comes about.
  enum Rounding: CaseIterable {
    case nearest
    /// Some figures are hedged in words: more than, nearly, about.
    case hedged
    /// Digits are cut off.
    case truncated
  }

  private var random: RepeatableRandom
  private let rounding: Rounding
  private let year = 2023

  init(seed: UInt64, rounding: Rounding = .nearest) {
    random = RepeatableRandom(seed: seed)
    self.rounding = rounding
  }

  /// A record of one to three relations.
  mutating func record() -> Record {
    var record = Record(
      language: chance(0.5) ? .vietnamese : .english,
      province: pick(["Gia Lai", "Bến Tre", "Lạng Sơn", "Đồng Nai", "Sơn La", "Cà Mau"]))
    switch Int.random(in: 0..<12, using: &random) {
    case 0: addAmount(to: &record, plan: true, base: false)
    case 1: addAmount(to: &record, plan: false, base: true)
    case 2, 3, 4: addAmount(to: &record, plan: true, base: true)
    case 5: addMultiple(to: &record)
    case 6: addChange(to: &record)
    case 7: addTrade(to: &record)
    case 8: addShares(to: &record)
    case 9: addChain(to: &record)
    case 10: addNextPlan(to: &record)
    default: addExcess(to: &record)
    }
    return record
  }

  /// An amount with its plan and the year before known to whoever compared them, who prints the
  /// amount and both percentages; one of the three may be ten times too large or too small.
  mutating func comparedAmount(slipIn base: String?) -> Record {
    var record = Record(language: .vietnamese, province: "Gia Lai")
    let factor = chance(0.5) ? 10.0 : 0.1
    let thing = Self.things[0]
    let truth = amount()
    let value = truth * (base == "outcome" ? factor : 1)
    let planned = truth / multiple(scale: 0.15) * (base == "plan" ? factor : 1)
    let before = truth / multiple(scale: 0.12) * (base == "base" ? factor : 1)
    add(
      [
        level("outcome", thing, value, record),
        comparison("attainment", thing, .attainment, 100 * value / planned, to: .plan, of: 0),
        comparison(
          "growth", thing, .growth, 100 * (value / before - 1), to: .samePeriodLastYear, of: 0),
      ], to: &record)
    return record
  }

  // MARK: - Random values

  mutating func chance(_ probability: Double) -> Bool {
    Double.random(in: 0..<1, using: &random) < probability
  }

  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &random)]
  }

  /// A multiple of about one, by Student's law with three degrees of freedom on the logarithm.
  mutating func multiple(scale: Double) -> Double {
    func normal() -> Double {
      let (u, v) = (
        Double.random(in: Double.leastNonzeroMagnitude..<1, using: &random),
        Double.random(in: 0..<1, using: &random)
      )
      return sqrt(-2 * log(u)) * cos(2 * .pi * v)
    }
    let spread = (0..<3).reduce(0.0) { sum, _ in sum + pow(normal(), 2) }
    return exp(scale * normal() / sqrt(spread / 3))
  }

  private mutating func amount() -> Double {
    exp(Double.random(in: log(20.0)...log(80_000), using: &random))
  }

  /// Amounts of a like size, as parts of one whole are.
  private mutating func amounts(_ count: Int, spread: Double) -> [Double] {
    let size = amount()
    return (0..<count).map { _ in
      size * exp(Double.random(in: -log(spread) / 2...log(spread) / 2, using: &random))
    }
  }

  // MARK: - Printing

  private struct Thing {
    let indicator: String
    let unit: String
    let vietnamese: String
  }

  private static let things = [
    Thing(indicator: "exports", unit: "million USD", vietnamese: "triệu USD"),
    Thing(indicator: "imports", unit: "million USD", vietnamese: "triệu USD"),
    Thing(indicator: "retail_sales", unit: "billion VND", vietnamese: "tỷ đồng"),
    Thing(indicator: "industrial_output", unit: "billion VND", vietnamese: "tỷ đồng"),
    Thing(indicator: "budget_revenue", unit: "billion VND", vietnamese: "tỷ đồng"),
    Thing(indicator: "food_output", unit: "tonnes", vietnamese: "tấn"),
  ]

  /// The value with so many decimals that three to six digits are printed.
  private mutating func printed(_ value: Double) -> Decimal? {
    let places = value < 100 ? pick([1, 2]) : value < 1000 ? pick([0, 1, 1]) : pick([0, 0, 0, 1])
    return rounded(value, places)
  }

  private mutating func percentage(_ value: Double) -> Decimal? {
    rounded(value, pick([1, 2, 2, 2]))
  }

  private func rounded(_ value: Double, _ places: Int) -> Decimal? {
    guard rounding == .truncated else { return Decimal(rounding: value, places: places) }
    let scale = pow(10, Double(places))
    return Decimal(rounding: (value * scale).rounded(.towardZero) / scale, places: places)
  }

  /// The hedge that fits a value and its print, for some figures of hedged records.
  private mutating func hedge(_ decimal: Decimal, _ value: Double) -> Approximation {
    guard rounding == .hedged, chance(0.3) else { return .exact }
    let options = [Approximation.moreThan, .nearly, .about].filter { hedge in
      guard let value = Decimal(rounding: value, places: 12)?.value else { return false }
      return hedge.interval(of: decimal).contains(value)
    }
    return options.isEmpty ? .exact : pick(options)
  }

  private func words(_ thing: Thing, _ language: Language) -> String {
    language == .vietnamese ? thing.vietnamese : thing.unit
  }

  private mutating func level(
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

  private mutating func comparison(
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

  private func add(_ figures: [Figure?], to record: inout Record) {
    record.figures += figures.compactMap { $0 }
  }

  // MARK: - Records

  private mutating func addAmount(to record: inout Record, plan: Bool, base: Bool) {
    let thing = pick(Self.things)
    let value = amount()
    add([level("outcome", thing, value, record)], to: &record)
    if plan {
      let planned = value / multiple(scale: 0.15)
      add(
        [
          comparison(
            "attainment", thing, .attainment, 100 * value / planned, to: .plan, of: 0),
          level("plan", thing, planned, record, status: .plan),
        ], to: &record)
      record.relations += 1
    }
    if base {
      let before = value / multiple(scale: 0.12)
      add(
        [
          comparison(
            "growth", thing, .growth, 100 * (value / before - 1), to: .samePeriodLastYear, of: 0),
          level("base", thing, before, record, period: .year(year - 1)),
        ], to: &record)
      record.relations += 1
    }
  }

  private mutating func addMultiple(to record: inout Record) {
    let thing = pick(Self.things)
    let (value, times) = (amount(), Double.random(in: 1.3...9, using: &random))
    let before = chance(0.5) ? value / times : value / (1 + times)
    guard let decimal = Decimal(rounding: times, places: pick([1, 2])) else { return }
    add(
      [
        level("outcome", thing, value, record),
        Figure(
          role: "times", indicator: thing.indicator, measure: .growth,
          unit: Quantity.Unit("times"), unitWords: record.language == .vietnamese ? "lần" : "times",
          period: .year(year), status: .actual, comparison: .samePeriodLastYear, owner: 0,
          direction: .up, decimal: decimal),
        level("base", thing, before, record, period: .year(year - 1)),
      ], to: &record)
    record.relations = 1
  }

  private mutating func addChange(to record: inout Record) {
    let thing = pick(Self.things)
    let value = amount()
    let before = value / multiple(scale: 0.12)
    guard let change = printed((value - before).magnitude), change.significand != 0 else {
      return addAmount(to: &record, plan: true, base: false)
    }
    add(
      [
        level("outcome", thing, value, record),
        Figure(
          role: "change", indicator: thing.indicator, measure: .changeLevel,
          unit: Quantity.Unit(thing.unit), unitWords: words(thing, record.language),
          period: .year(year), status: .actual, comparison: .samePeriodLastYear, owner: 0,
          direction: value < before ? .down : .up, decimal: change),
        level("base", thing, before, record, period: .year(year - 1)),
      ], to: &record)
    record.relations = 1
  }

  private mutating func addTrade(to record: inout Record) {
    let (out, back) = (Self.things[0], Self.things[1])
    let total = Thing(indicator: "trade_total", unit: out.unit, vietnamese: out.vietnamese)
    let sizes = amounts(2, spread: 10)
    let (exports, imports) = (sizes[0], sizes[1])
    add(
      [
        level("total", total, exports + imports, record), level("part", out, exports, record),
        level("part", back, imports, record),
      ], to: &record)
    record.relations = 1
    guard chance(0.5) else { return }
    let before = imports / multiple(scale: 0.12)
    add(
      [
        comparison(
          "growth", back, .growth, 100 * (imports / before - 1), to: .samePeriodLastYear, of: 2),
        level("base", back, before, record, period: .year(year - 1)),
      ], to: &record)
    record.relations = 2
  }

  private mutating func addShares(to record: inout Record) {
    let names = ["exports_coffee", "exports_rubber", "exports_wood"]
    let parts = amounts(names.count, spread: 20)
    let rest = parts.reduce(0, +) * Double.random(in: 0.1...1.5, using: &random)
    let total = parts.reduce(rest, +)
    add([level("total", Self.things[0], total, record)], to: &record)
    for (name, part) in zip(names, parts) {
      let thing = Thing(indicator: name, unit: "million USD", vietnamese: "triệu USD")
      let owner = record.figures.count
      guard let share = percentage(100 * part / total) else { continue }
      add(
        [
          level("part", thing, part, record),
          Figure(
            role: "share", indicator: name, measure: .share, unit: Quantity.Unit("percent"),
            unitWords: "%", period: .year(year), status: .actual, owner: owner, decimal: share),
        ], to: &record)
    }
    record.relations = 3
  }

  private mutating func addChain(to record: inout Record) {
    let thing = pick(Self.things)
    let quarters = amounts(4, spread: 2)
    func period(_ part: Period.Part) -> Period { Period(years: year...year, part: part) }
    if chance(0.5) {
      add([level("year", thing, quarters[0] + quarters[1], record)], to: &record)
      for half in 1...2 {
        add(
          [level("half", thing, quarters[half - 1], record, period: period(.half(half)))],
          to: &record)
      }
    } else {
      add([level("year", thing, quarters.reduce(0, +), record)], to: &record)
      for quarter in 1...4 {
        add(
          [
            level(
              "quarter", thing, quarters[quarter - 1], record, period: period(.quarter(quarter)))
          ], to: &record)
      }
    }
    record.relations = 1
  }

  private mutating func addNextPlan(to record: inout Record) {
    let thing = pick(Self.things)
    let value = amount()
    add([level("outcome", thing, value, record)], to: &record)
    let planned = value * multiple(scale: 0.08)
    let owner = record.figures.count
    add(
      [
        level("plan", thing, planned, record, period: .year(year + 1), status: .plan),
        comparison(
          "growth", thing, .growth, 100 * (planned / value - 1), to: .year(year), of: owner,
          period: .year(year + 1), status: .plan),
      ], to: &record)
    record.relations += 1
  }

  private mutating func addExcess(to record: inout Record) {
    let thing = pick(Self.things)
    let value = amount()
    let planned = value / multiple(scale: 0.15)
    add(
      [
        level("outcome", thing, value, record),
        comparison(
          "excess", thing, .excess, 100 * (value / planned - 1), to: .plan, of: 0),
        level("plan", thing, planned, record, status: .plan),
      ], to: &record)
    record.relations = 1
  }
}
