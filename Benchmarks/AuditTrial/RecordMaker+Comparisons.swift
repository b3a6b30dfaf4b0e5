import Figures
import Glibc

/// Amounts that are compared to their plan and to other years.
extension RecordMaker {
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

  mutating func addAmount(to record: inout Record, plan: Bool, base: Bool) {
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
    if base { addYearBefore(of: value, thing, owner: 0, to: &record) }
  }

  /// The growth over the year before, and the amount of that year.
  mutating func addYearBefore(
    of value: Double, _ thing: Thing, owner: Int, to record: inout Record
  ) {
    let before = value / multiple(scale: 0.12)
    add(
      [
        comparison(
          "growth", thing, .growth, 100 * (value / before - 1), to: .samePeriodLastYear, of: owner),
        level("base", thing, before, record, period: .year(year - 1)),
      ], to: &record)
    record.relations += 1
  }

  mutating func addMultiple(to record: inout Record) {
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

  mutating func addChange(to record: inout Record) {
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

  mutating func addNextPlan(to record: inout Record) {
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

  mutating func addExcess(to record: inout Record) {
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
