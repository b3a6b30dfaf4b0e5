import Figures
import TestSupport
import Testing

@testable import Trends

@Suite struct ExplanationTests {
  private func explanation(
    _ values: [Double], _ kind: Indicator.Kind = .level, model: TrendName? = nil,
    growth: Double = 0.1
  ) throws -> Explanation {
    try Ladder(calibration: .sample(growth: growth), kind: kind, model: model)
      .fit(.ending(values)).explanation
  }

  private func check(_ explanation: Explanation, _ history: History) {
    let place = Comment("\(history)")
    // Halves, so that the sum of two of the largest numbers is still one.
    let sum = explanation.reasons.reduce(explanation.lastValue / 4) { $0 + $1.change / 4 }
    let size = explanation.reasons.reduce(abs(explanation.lastValue) / 4) {
      $0 + abs($1.change) / 4
    }
    #expect(abs(sum - explanation.point / 4) <= 1e-8 * size, place)
    #expect(explanation.reasons.allSatisfy { $0.change != 0 && $0.change.isFinite }, place)
    let drivers = explanation.reasons.map(\.driver)
    #expect(Set(drivers).count == drivers.count, place)
    let weights = explanation.scales.map(\.weight)
    #expect(weights.isEmpty || abs(weights.reduce(0, +) - 1) < 1e-12, place)
    #expect(explanation.lastValue == history.lastValue)
  }

  @Test(arguments: [nil, .drift, .symmetric, .growth] as [TrendName?]) func reasonsAddUp(
    model: TrendName?
  ) throws {
    let all = (try SeededSeries.all() + awkward.map { try .ending($0) }).filter { $0.count < 20 }
    for kind in [Indicator.Kind.level, .share, .balance] {
      let ladder = Ladder(calibration: try .sample(), kind: kind, model: model)
      for history in all {
        guard let fit = try? ladder.fit(history) else { continue }
        let explanation = fit.explanation
        check(explanation, history)
        #expect(explanation.point == fit.projection(horizon: 1).years[0].point)
      }
    }
  }

  @Test func oneValueMovesByTheUsualGrowth() throws {
    let reasons = try explanation([100]).reasons
    #expect(reasons.map(\.driver) == [.usualGrowth])
    #expect(abs(reasons[0].change - 10.517091807564771) < 1e-12)
    #expect(try explanation([100], growth: 0).reasons.isEmpty)
  }

  @Test(arguments: [2, 3]) func twoAndThreeMoveByTheirTrend(count: Int) throws {
    let explanation = try explanation(Array([100.0, 110, 125].prefix(count)))
    #expect(explanation.reasons.map(\.driver) == [.trend])
    #expect(explanation.scales.isEmpty && explanation.disruptions.isEmpty)
  }

  @Test func pooledForecastsTellTheirScales() throws {
    #expect(try explanation(grown).scales.map(\.form) == [.level, .log])
    #expect(try explanation(grown, .balance).scales.map(\.form) == [.level])
    // Steady growth counts in logarithms alone.
    let steady = try explanation((0..<9).map { 100 + 4 * Double($0) })
    #expect(steady.scales.map(\.form) == [.log] && steady.scales[0].weight == 1)
    #expect(try explanation(grown, model: .drift).scales.isEmpty)
  }

  @Test func whatHasEndedIsHeldAtNothing() throws {
    let reasons = try explanation([9, 8, 7, 5, 3, 0]).reasons
    #expect(reasons.contains { $0.driver == .limit && $0.change > 0 })
  }

  @Test func sharesAreHeldToAHundred() throws {
    let explanation = try explanation([60, 70, 80, 90, 99], .share, model: .drift)
    #expect(explanation.point == 100)
    #expect(explanation.reasons.map(\.driver) == [.trend, .limit])
    #expect(abs(explanation.reasons[1].change + 8.75) < 1e-12)
  }

  @Test func aSpikeIsToldWithWhatIsLeftOfIt() throws {
    let values = [20.0, 21, 22, 21, 23, 22, 90, 24, 25, 24, 26, 25]
    let tamed = try #require(explanation(values).disruptions.first)
    #expect(tamed.disruption.year == 2019 && tamed.disruption.kind == .spike)
    let counted = try #require(tamed.counted)
    #expect(counted > 0 && counted < 90 - 22)
    let plain = try #require(explanation(values, model: .drift).disruptions.first)
    #expect(plain.counted == nil && plain.disruption == tamed.disruption)
    #expect(try explanation(grown).disruptions.isEmpty)
  }
}
