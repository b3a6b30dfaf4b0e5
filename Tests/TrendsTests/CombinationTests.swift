import Testing

@testable import Trends

@Suite struct CombinationTests {
  private let members = [TrendName.randomWalk, .drift, .dynamicTheta, .dampedTrend].map {
    Calibration.Member(model: $0, weight: 0.25, error: 1)
  }

  @Test func weightsSumToOne() throws {
    let fit = try Combination(members: members, usual: UsualChange(growth: 0, size: 1)).fit(
      History.ending(grown))
    #expect(abs(fit.weights.reduce(0) { $0 + $1.weight } - 1) < 1e-15)
    #expect(fit.weights.allSatisfy { $0.weight > 0 })
  }

  @Test func driftWinsOnALine() throws {
    let line = try History.ending((1...12).map { Double($0) * 3 })
    let weights = try Combination(members: members, usual: UsualChange(growth: 0, size: 1)).fit(
      line
    ).weights
    #expect(weights.max { $0.weight < $1.weight }?.model == .drift)
    #expect(weights.min { $0.weight < $1.weight }?.model == .randomWalk)
  }

  @Test func flatHistoryKeepsTheTrainedWeights() throws {
    let weights = try Combination(members: members, usual: UsualChange(growth: 0, size: 1)).fit(
      History.ending([4, 4, 4, 4]))
    #expect(weights.weights.map(\.weight) == [0.25, 0.25, 0.25, 0.25])
  }

  @Test func errorsAreThoseOfTheLastOrigins() throws {
    let naive = [Calibration.Member(model: .randomWalk, weight: 1, error: 1)]
    let history = try History.ending([0, 1, 2, 4, 4])
    let errors = Combination(members: naive, usual: UsualChange(growth: 0, size: 1)).errors(
      on: history)
    // Origins 2 and 4, mean change 1: the last value misses by 2 and by 0.
    #expect(errors.origins == 2)
    #expect(errors.mean == [1])
  }
}
