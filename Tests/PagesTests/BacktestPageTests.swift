import Figures
import Foundation
import Pages
import TestSupport
import Testing
import Trends
import Wording

@Suite struct BacktestPageTests {
  /// A page of two series; the damped trend needs three values, which one of them has.
  private func page(
    horizon: Int = 2, showsAllHorizons: Bool = false, language: Language = .english,
    isColored: Bool = false, models: [TrendName?] = [nil, .drift, .dampedTrend]
  ) throws -> String {
    let calibration = try Calibration.sample()
    let scheme = RollingOrigins(count: 1, horizon: horizon, isSplit: true)
    let backtest = Backtest(
      calibration: calibration, scheme: scheme, models: models)
    var result = BacktestResult(models: backtest.models)
    for known in [[10.0, 12, 16], [5, 8]] {
      let years = Array((2011 - known.count)...2010)
      result.add(
        backtest.evaluate(
          BacktestSeries(
            kind: .level, known: try History(years: years, values: known),
            test: try History(years: [2011, 2012], values: [20, 14]))))
    }
    return BacktestPage(
      result, named: "panel\u{1B}.csv", BacktestExtent(result, of: scheme, refused: 0),
      showsAllHorizons: showsAllHorizons, language: language, options: .init(isColored: isColored)
    ).text
  }

  @Test func standInsHaveAColumnAndALegend() throws {
    let lines = try page().split(separator: "\n")
    #expect(lines[2].contains("MSIS  stood in"))
    let damped = try #require(lines.first { $0.hasPrefix("damped ") })
    #expect(damped.hasSuffix("         1  damped trend"))
    #expect(lines.last?.hasPrefix("Stood in: ") == true)
  }

  @Test func oneYearAheadIsNotToldTwice() throws {
    #expect(!(try page(horizon: 1).contains("by years ahead")))
    #expect(try page(horizon: 2).contains("by years ahead (--by-horizon tells every model)"))
  }

  @Test func everyModelIsToldByYearsAheadIfAskedFor() throws {
    func count(_ text: String) -> Int { text.split(separator: "\n").count }
    #expect(count(try page(showsAllHorizons: true)) == count(try page()) + 2)
  }

  @Test("A regression that the default is made of is no peer, unless there is no other")
  func bestPeer() throws {
    func byHorizon(_ models: [TrendName?]) throws -> String {
      try #require(page(models: models).components(separatedBy: "years ahead  model").last)
    }
    let withDrift = try byHorizon([nil, .growth, .symmetric, .drift])
    #expect(withDrift.contains("drift ") && !withDrift.contains("growth "))
    #expect(try byHorizon([nil, .growth]).contains("growth "))
  }

  @Test func theDefaultStandsOutOnATerminal() throws {
    let colored = try page(isColored: true)
    #expect(colored.contains("\u{1B}[1mdefault\u{1B}[0m"))
    #expect(!(try page().contains("\u{1B}")))
    #expect(try page(language: .vietnamese).contains("  thay thế"))
  }
}
