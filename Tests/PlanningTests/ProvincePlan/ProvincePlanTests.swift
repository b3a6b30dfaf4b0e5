import Figures
import Testing
import Trends

@testable import Planning

@Suite struct ProvincePlanTests {
  /// A series of an indicator that ends in a year.
  private static func series(
    _ id: String, to last: Int?, _ sector: Indicator.Sector? = nil, plan: Int? = nil
  ) -> Series {
    func observation(_ year: Int, _ status: Status) -> Observation {
      Observation(
        year: year, value: 100, interval: Interval(100), status: status, origin: .published,
        citation: Citation(title: "sample"))
    }
    return Series(
      indicator: Indicator(id: id, englishName: id, vietnameseName: id, sector: sector),
      province: Province(name: "Bến Tre", territory: .former), unit: Quantity.Unit("tonnes"),
      observations: last.map { last in (last - 2...last).map { observation($0, .actual) } } ?? [],
      plans: plan.map { [observation($0, .plan)] } ?? [])
  }

  private static func plan(_ series: [Series], in year: Int? = nil) throws -> ProvincePlan {
    try ProvincePlan(of: series, in: year, withChance: 0.75) { _ in try .sample() }
  }

  @Test(arguments: [
    ([2024, 2024, 2023, 2016, 2016, 2016, 2016], 2024), ([2026, 2025, 2024, 2024, 2023], 2024),
    ([2021, 2016, 2016], 2021), ([2025, 2024], 2025), ([2024, 2023, 2023], 2023), ([2016], 2016),
    ([], 0),
  ])
  func isSeenFromTheYearThatMostRecentSeriesEndIn(ends: [Int], year: Int) {
    let series = ends.enumerated().map { Self.series("s\($0.offset)", to: $0.element) }
    #expect(ProvincePlan.usualYear(of: series) == year)
  }

  @Test func linesEndInTheYearOrTheOneBefore() throws {
    let plan = try Self.plan([
      Self.series("a", to: 2024), Self.series("b", to: 2023), Self.series("c", to: 2016),
      Self.series("d", to: 2025), Self.series("e", to: 2024),
    ])
    #expect(plan.year == 2024)
    #expect(plan.lines.map(\.series.indicator.id) == ["a", "b", "e"])
    #expect(plan.lines.allSatisfy { $0.year == 2024 && $0.forecast?.year == 2025 })
    #expect(plan.others.map(\.year) == [2016, 2025])
    #expect(plan.others.map { $0.forecast?.year } == [2017, 2026])
  }

  @Test func aYearAskedForIsTaken() throws {
    let all = [Self.series("a", to: 2024), Self.series("c", to: 2016)]
    let plan = try Self.plan(all, in: 2016)
    #expect(plan.lines.map(\.series.indicator.id) == ["c"] && plan.others.count == 1)
    #expect(try Self.plan(all, in: 1990).lines.isEmpty)
  }

  @Test func aPlanWithoutOutcomesStandsWhereItsYearIs() throws {
    let plan = try Self.plan([
      Self.series("a", to: 2024), Self.series("b", to: nil, plan: 2025),
      Self.series("c", to: nil, plan: 2024), Self.series("d", to: nil, plan: 2030),
    ])
    #expect(plan.lines.map(\.series.indicator.id) == ["a", "b", "c"])
    #expect(plan.others.map(\.year) == [2029] && plan.others[0].forecast == nil)
  }

  @Test func sectorsStandInOrderAndWithinThemWhatWasGiven() throws {
    let plan = try Self.plan([
      Self.series("own", to: 2024), Self.series("poor", to: 2024, .society),
      Self.series("imports", to: 2024, .trade), Self.series("exports", to: 2024, .trade),
      Self.series("rice", to: 2024, .agriculture),
    ])
    #expect(
      plan.lines.map(\.series.indicator.id) == ["rice", "imports", "exports", "poor", "own"])
  }
}
