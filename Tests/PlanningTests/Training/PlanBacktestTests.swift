import Testing

@testable import Planning

@Suite struct PlanBacktestTests {
  private static func backtest(
    asked: Double, attained: Double, scatter: Double = 0.03
  ) throws -> PlanBacktest {
    try #require(
      try PlanBacktest(
        of: (0..<12).map {
          try .made(asked: asked, attained: attained, scatter: scatter, years: 8, seed: $0)
        }))
  }

  private static func score(
    _ method: PlanBacktest.Method, _ backtest: PlanBacktest
  ) throws -> PlanBacktest.Score {
    try #require(backtest.scores.first { $0.method == method })
  }

  @Test func countsWhatIsScored() throws {
    let backtest = try Self.backtest(asked: 0.1, attained: 1)
    // The first year has none before it.
    #expect(backtest.plans == 12 * 7 && backtest.makers == 12 && backtest.years == 7)
    #expect(backtest.scores.map(\.method) == PlanBacktest.Method.allCases)
    #expect(abs(backtest.baseBrier - backtest.reached * (1 - backtest.reached)) < 1e-12)
  }

  @Test func plansThatAreMissedAlikeAreSeenThrough() throws {
    let backtest = try Self.backtest(asked: 0.2, attained: 0.8)
    let (plan, ours) = try (Self.score(.plan, backtest), Self.score(.combination, backtest))
    #expect(ours.meanError < plan.meanError / 3)
    #expect(try #require(plan.gain).lowerBound > 0)
    #expect(try #require(ours.brier) < 0.05)
    #expect((0.6...1).contains(try #require(ours.coverage80)))
  }

  @Test func thePlanCountsWhereItTellsMoreThanTheTrend() throws {
    let backtest = try Self.backtest(asked: 0, attained: 1, scatter: 0.2)
    let (trend, ours) = try (Self.score(.trend, backtest), Self.score(.combination, backtest))
    #expect(ours.meanError < trend.meanError)
  }

  @Test func tooFewYearsGiveNothing() throws {
    #expect(try PlanBacktest(of: []) == nil)
    let short = try PlanLine.made(asked: 0, attained: 1, scatter: 0.1, years: 2, seed: 1)
    #expect(try PlanBacktest(of: [short]) == nil)
  }

  @Test func sameLinesGiveTheSameScores() throws {
    let (one, other) = try (
      Self.backtest(asked: 0.1, attained: 0.9), Self.backtest(asked: 0.1, attained: 0.9)
    )
    #expect(one.scores.map(\.gain) == other.scores.map(\.gain))
  }
}
