import Glibc
import Testing
import Trends

@testable import Planning

@Suite struct PlanTrendTests {
  private static func trend(_ values: [Double], plan: Double) throws -> PlanTrend? {
    let history = try History(years: Array(2000..<(2000 + values.count)), values: values)
    let year = try Ladder.sample().fit(history).projection(horizon: 1).years[0]
    return PlanTrend(year, plan: plan, isLowGood: false)
  }

  @Test func tellsTheYear() throws {
    let trend = try #require(try Self.trend([100, 104, 109, 113, 118], plan: 120))
    #expect(trend.year == 2005)
    #expect((115...130).contains(trend.expected))
    #expect(trend.chance > 0.2 && trend.chance < 0.9)
    #expect((0.01...0.3).contains(trend.spread))
  }

  @Test(arguments: [[1e-300], [1e300, 1e300], [1, 1e6, 1, 1e6], [5, 5, 5, 5, 5]])
  func spreadsAreHeldWithinReason(values: [Double]) throws {
    let trend = try #require(try Self.trend(values, plan: 1))
    #expect(PlanTrend.spreads.contains(trend.spread))
  }

  @Test func plansOutOfReachAreNotMeantInEarnest() {
    let sure = PlanTrend(year: 2024, expected: 100, chance: 0.5, spread: 0.1)
    #expect([34.0, 100, 299].allSatisfy(sure.allows))
    #expect([0.1, 33, 301, 1e9].allSatisfy { !sure.allows($0) })
    let unsure = PlanTrend(year: 2024, expected: 100, chance: 0.5, spread: 1)
    #expect(unsure.allows(1000) && !unsure.allows(3000))
  }

  @Test func whatIsNotAboveZeroTellsNothing() throws {
    #expect(try Self.trend([0, 0, 0], plan: 1) == nil)
    #expect(try Self.trend([-5, -6, -7, -8], plan: 1) == nil)
  }
}
