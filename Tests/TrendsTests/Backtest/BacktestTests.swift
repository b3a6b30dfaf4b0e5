import Figures
import TestSupport
import Testing

@testable import Trends

@Suite struct BacktestTests {
  static func backtest(
    origins: Int = 1, horizon: Int = 2, isSplit: Bool = true,
    models: [TrendName?] = [nil] + Backtest.peers
  ) throws -> Backtest {
    Backtest(
      calibration: try .sample(),
      scheme: RollingOrigins(count: origins, horizon: horizon, isSplit: isSplit), models: models)
  }

  static func result(_ backtest: Backtest, _ collection: [BacktestSeries]) -> BacktestResult {
    var result = BacktestResult(models: backtest.models)
    for series in collection { result.add(backtest.evaluate(series)) }
    return result
  }

  /// Series of all lengths from two years on, some of them constant.
  static func collection(_ count: Int) throws -> [BacktestSeries] {
    var random = RepeatableRandom(seed: 7)
    return try (0..<count).map { number in
      var value = Double.random(in: 10...1000, using: &random)
      let values = (0..<(4 + number % 12)).map { _ in
        if number % 7 > 0 { value *= Double.random(in: 0.8...1.3, using: &random) }
        return value
      }
      return BacktestSeries(
        kind: .level, known: try .ending(Array(values.dropLast(2)), in: 2020),
        test: try .ending(Array(values.suffix(2)), in: 2022))
    }
  }

  @Test func agreesWithTheReckoningByHand() throws {
    // The last value misses by 4 and 2, drift (three a year) by 1 and 8; the changes known are 2
    // and 4, three on average.
    let series = BacktestSeries(
      kind: .level, known: try .ending([10, 12, 16], in: 2010),
      test: try .ending([20, 14], in: 2012))
    let result = Self.result(try Self.backtest(models: [.drift, .randomWalk]), [series])
    #expect(result.series == 1 && result.origins == 1 && result.points == 2)
    let standings = result.standings
    #expect(standings.map(\.model) == [.randomWalk, .drift])
    let naive = standings[0].accuracy
    let drift = standings[1].accuracy
    let naiveError = (200.0 * 4 / 36 + 200.0 * 2 / 30) / 2
    let driftError = (200.0 / 39 + 200.0 * 8 / 36) / 2
    #expect(abs(naive.all.smape - naiveError) < 1e-12)
    #expect(abs(drift.all.smape - driftError) < 1e-12)
    #expect(abs(naive.all.mase - 1) < 1e-15)
    #expect(abs(drift.all.mase - 1.5) < 1e-15)
    #expect(naive.all.owa == 1)
    #expect(abs((drift.all.owa ?? 0) - (driftError / naiveError + 1.5) / 2) < 1e-12)
    #expect(abs((drift.each[1]?.owa ?? 0) - (9.0 / 39 + 1.0 / 4) / 2) < 1e-12)
    #expect(drift.each[2]?.points == 1 && drift.each[3] == nil)
  }

  @Test func seriesCountEquallyHoweverManyPointsTheyHave() throws {
    let short = BacktestSeries(
      kind: .level, known: try .ending([1, 2], in: 2010), test: try .ending([5], in: 2011))
    let long = BacktestSeries(
      kind: .level, known: try .ending([1, 3], in: 2010), test: try .ending([4, 5], in: 2012))
    let result = Self.result(try Self.backtest(models: [.randomWalk]), [short, long])
    // Errors 3 of 1, and 1 and 2 of 2.
    #expect(result.standings[0].accuracy.all.mase == (3 + 0.75) / 2)
    let smape = (200.0 * 3 / 7 + 200.0 * 1 / 7 + 200.0 * 2 / 8) / 3
    #expect(abs(result.standings[0].accuracy.all.smape - smape) < 1e-12)
    #expect(result.standings[0].accuracy.each[2]?.series == 1)
  }

  @Test func theRandomWalkIsTheMeasure() throws {
    let result = Self.result(try Self.backtest(), try Self.collection(60))
    let naive = try #require(result.standings.first { $0.model == .randomWalk })
    #expect(naive.accuracy.all.owa == 1)
    #expect(naive.accuracy.each.values.allSatisfy { $0.owa == 1 })
    #expect(result.exclusions[.constant] == 9)
    #expect(result.series == 51)
  }

  @Test func whereAModelNeedsMoreYearsTheRandomWalkStandsIn() throws {
    let series = BacktestSeries(
      kind: .level, known: try .ending([10, 12], in: 2010), test: try .ending([13, 15], in: 2012))
    let result = Self.result(
      try Self.backtest(models: [.dampedTrend, .drift, .randomWalk]), [series])
    let standings = Dictionary(uniqueKeysWithValues: result.standings.map { ($0.model, $0) })
    #expect(standings[.dampedTrend]?.fallbacks == 1 && standings[.drift]?.fallbacks == 0)
    #expect(standings[.dampedTrend]?.accuracy == standings[.randomWalk]?.accuracy)
  }

  @Test func theDefaultIsNoPeerOfItsOwnParts() {
    #expect(Set(Backtest.peers).isSuperset(of: [.randomWalk, .drift]))
    #expect(!Backtest.peers.contains(.pooled))
    #expect(!Backtest.peers.contains(.pooledGrowth) && !Backtest.peers.contains(.shrunkenDrift))
  }

  @Test(arguments: awkward) func nothingBreaks(values: [Double]) throws {
    for kind in [Indicator.Kind.level, .share, .balance] {
      let series = BacktestSeries(kind: kind, known: try .ending(values))
      let result = Self.result(
        try Self.backtest(origins: 3, horizon: 3, isSplit: false), [series])
      #expect(result.series + result.exclusions.values.reduce(0, +) == 1)
      for standing in result.standings {
        let accuracy = standing.accuracy.all
        #expect((0...200).contains(accuracy.smape))
        #expect(accuracy.mase >= 0 && accuracy.msis >= 0)
        #expect((0...accuracy.coverage95).contains(accuracy.coverage80))
        #expect(accuracy.owa.map { $0 >= 0 } ?? true)
      }
    }
  }
}
