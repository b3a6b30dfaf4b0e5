import Glibc
import Testing
import Trends

@testable import Planning

@Suite struct PlanTraitsTests {
  private static func record(
    _ outcomes: [Double], plans: [Int: Double], isBelow: Bool = false
  ) throws -> AttainmentHistory {
    let history = try History(years: Array(2000..<(2000 + outcomes.count)), values: outcomes)
    return try #require(AttainmentHistory(history, plans: plans))
  }

  private static func traits(
    _ record: AttainmentHistory, plan: Double, isLowGood: Bool = false
  ) -> PlanTraits {
    PlanTraits(
      plan: plan, record: record,
      trend: PlanTrend(year: 2004, expected: 120, chance: 0.4, spread: 0.1), isLowGood: isLowGood)
  }

  @Test func valuesByHand() throws {
    let record = try Self.record([90, 100, 110, 110], plans: [2001: 100, 2002: 100, 2003: 125])
    let traits = Self.traits(record, plan: 132)
    let attainments = [0, log(1.1), log(0.88)]
    #expect(traits.last == log(110.0 / 125))
    #expect(abs(traits.median) < 1e-12)
    let weights = [0.49, 0.7, 1]
    let mean = zip(weights, attainments).reduce(0) { $0 + $1.0 * $1.1 } / 2.19
    #expect(abs(traits.mean - mean) < 1e-12)
    #expect(abs(traits.hits - (0.49 + 0.7 + 0.32) / 3.19) < 1e-12)
    #expect(traits.thirdLastHit == 1)
    #expect(abs(traits.spread - (log(1.1) - log(0.88) + 0.1) / 4) < 1e-12)
    #expect(traits.exact == 0.25)
    #expect(abs(traits.asked - log(1.2)) < 1e-12)
    #expect(traits.growth == 0)
    #expect(abs(traits.trend - log(120.0 / 132)) < 1e-12)
    #expect(traits.trendChance == 0.4)
    #expect(traits.novelty == 0.25 && traits.pairs == 3)
    #expect(abs(traits.askedYearly - log(1.2)) < 1e-12)
    #expect(abs(traits.trendWeight - 0.5) < 1e-12)
    #expect(abs(traits.shrunkMean - mean / 2) < 1e-12)
  }

  @Test func unitsDoNotMatter() throws {
    let plans = [2001: 100.0, 2002: 100, 2003: 125]
    let one = try Self.record([90, 100, 110, 110], plans: plans)
    let other = try Self.record(
      [90, 100, 110, 110].map { $0 * 1024 }, plans: plans.mapValues { $0 * 1024 })
    let scaled = PlanTraits(
      plan: 132 * 1024, record: other,
      trend: PlanTrend(year: 2004, expected: 120 * 1024, chance: 0.4, spread: 0.1),
      isLowGood: false)
    #expect(Self.traits(one, plan: 132) == scaled)
  }

  @Test func lessIsTurnedRound() throws {
    let record = try Self.record([90, 100, 110, 110], plans: [2001: 100, 2003: 125])
    let (high, low) = (
      Self.traits(record, plan: 132), Self.traits(record, plan: 132, isLowGood: true)
    )
    #expect(low.last == -high.last && low.asked == -high.asked && low.trend == -high.trend)
    #expect(low.hits > high.hits)
  }

  @Test(arguments: [0, 1, 2, 3]) func shorterRecordsHaveAllTraits(count: Int) throws {
    let record = try Self.record([1e-300, 1e300, 5, 5], plans: [2001: 1, 2002: 1e300, 2003: 5])
      .keeping(last: count)
    #expect(record.pairs.count == count)
    let traits = Self.traits(record, plan: 1e-300)
    for regressor in PlanRegressor.allCases {
      #expect(traits.value(of: regressor).isFinite, "\(regressor)")
    }
    #expect(traits.novelty == 1 / Double(count + 1))
  }
}
