import Figures
import Testing
import Trends

@testable import Planning

@Suite struct ProvincePlanAgreementTests {
  private static let trade = IndicatorIdentity(["trade": 1, "exports": -1, "imports": -1])
  private static let balance = IndicatorIdentity(["balance": 1, "exports": -1, "imports": 1])

  private static func series(
    _ id: String, _ values: [Int], kind: Indicator.Kind = .money, unit: String = "million USD",
    plan: Int? = nil
  ) -> Series {
    let years = values.indices.map { 2023 - values.count + 1 + $0 }
    let table = Dictionary(uniqueKeysWithValues: zip(years, values))
    let plain = Series.sample(table, plans: plan.map { [2024: $0] } ?? [:])
    return Series(
      indicator: Indicator(id: id, englishName: id, vietnameseName: id, kind: kind),
      province: plain.province, unit: Quantity.Unit(unit), observations: plain.observations,
      plans: plain.plans)
  }

  private static func plan(
    _ series: [Series], _ identities: [IndicatorIdentity] = [trade, balance]
  ) throws -> ProvincePlan {
    try ProvincePlan(of: series, in: 2023, withChance: 0.75, identities: identities) { series in
      Ladder(calibration: try Ladder.sample().calibration, kind: series.indicator.kind)
    }
  }

  private static let exports = series("exports", [100, 110, 125, 131, 160], plan: 170)
  private static let imports = series("imports", [90, 80, 95, 70, 99])
  private static let total = series("trade", [190, 195, 210, 230, 240])

  private static func value(_ id: String, _ plan: ProvincePlan) throws -> Double {
    try #require(plan.lines.first { $0.series.indicator.id == id }?.forecast).value
  }

  @Test func forecastsAddUp() throws {
    let balance = Self.series("balance", [10, 30, 30, 61, 61], kind: .balance)
    let plan = try Self.plan([Self.exports, Self.imports, Self.total, balance])
    #expect(plan.agreements.count == 2)
    let (exports, imports) = try (Self.value("exports", plan), Self.value("imports", plan))
    #expect(abs(try Self.value("trade", plan) - exports - imports) < 1e-9)
    #expect(abs(try Self.value("balance", plan) - exports + imports) < 1e-9)
  }

  @Test func rangesNarrowAndHoldTheirValue() throws {
    let free = try Self.plan([Self.exports, Self.imports, Self.total], [])
    let bound = try Self.plan([Self.exports, Self.imports, Self.total])
    #expect(free.agreements.isEmpty)
    for (before, after) in zip(free.lines, bound.lines) {
      let (a, b) = (try #require(before.forecast), try #require(after.forecast))
      #expect(b.range80.contains(b.value))
      #expect(
        b.range80.upperBound - b.range80.lowerBound < a.range80.upperBound - a.range80.lowerBound)
    }
    let line = try #require(bound.lines.first { $0.chance != nil })
    let target = try #require(line.suggestion)
    let forecast = try #require(line.forecast)
    #expect(abs(forecast.prospect.chance(of: target.exact, isLowGood: false) - 0.75) < 0.01)
  }

  @Test func whatIsNotWholeBindsNothing() throws {
    let other = Self.series("imports", [90, 80, 95, 70, 99], unit: "billion VND")
    for series in [[Self.exports, Self.total], [Self.exports, other, Self.total]] {
      let plan = try Self.plan(series)
      #expect(plan.agreements.isEmpty)
      let free = try Self.plan(series, [])
      #expect(plan.lines.map { $0.forecast?.value } == free.lines.map { $0.forecast?.value })
    }
  }
}
