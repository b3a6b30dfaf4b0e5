import Figures
import Testing

@testable import Trends

@Suite struct BacktestResultTests {
  @Test func theOrderOfSeriesDecidesNothing() throws {
    let collection = try BacktestTests.collection(60)
    let backtest = try BacktestTests.backtest(origins: 2)
    let result = BacktestTests.result(backtest, collection)
    let reversed = BacktestTests.result(backtest, collection.reversed())
    #expect(result.exclusions == reversed.exclusions && result.points == reversed.points)
    #expect(result.standings.map(\.model) == reversed.standings.map(\.model))
    for (first, second) in zip(result.standings, reversed.standings) {
      let (first, second) = (first.accuracy.all, second.accuracy.all)
      #expect(abs(first.smape / second.smape - 1) < 1e-12)
      #expect(abs(first.mase / second.mase - 1) < 1e-12)
      #expect(abs(first.msis / second.msis - 1) < 1e-12)
      #expect(first.coverage80 == second.coverage80)
    }
  }

  @Test func ofEqualsTheDefaultIsFirst() throws {
    let long = try BacktestTests.collection(60).filter { $0.known.count >= 4 }
    let backtest = try BacktestTests.backtest(models: [.drift, .pooled, nil, .randomWalk])
    let standings = BacktestTests.result(backtest, long).standings
    let place = try #require(standings.firstIndex { $0.model == nil })
    #expect(standings[place + 1].model == .pooled)
    #expect(standings[place].accuracy == standings[place + 1].accuracy)
    let owa = standings.compactMap(\.accuracy.all.owa)
    #expect(owa.count == 4 && owa == owa.sorted())
  }

  @Test func ofNothingThereAreNoScores() {
    var result = BacktestResult(models: [nil, .drift])
    result.add(.failure(.constant))
    #expect(result.standings.isEmpty && result.exclusions == [.constant: 1])
  }

  @Test func whereTheRandomWalkMakesNoErrorNothingIsRelative() throws {
    let series = BacktestSeries(
      kind: .level, known: try .ending([1, 2], in: 2010), test: try .ending([2], in: 2011))
    let backtest = try BacktestTests.backtest(models: [.randomWalk, .drift])
    let standings = BacktestTests.result(backtest, [series]).standings
    #expect(standings.map(\.accuracy.all.owa) == [nil, nil])
    #expect(standings.map(\.model) == [.randomWalk, .drift])
  }
}
