import Figures
import Glibc

/// Amounts that are parts of others.
extension RecordMaker {
  mutating func addTrade(to record: inout Record) {
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
    if chance(0.5) { addYearBefore(of: imports, back, owner: 2, to: &record) }
  }

  mutating func addShares(to record: inout Record) {
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

  mutating func addChain(to record: inout Record) {
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
}
