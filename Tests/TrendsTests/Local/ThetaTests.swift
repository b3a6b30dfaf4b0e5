import Glibc
import Testing

@testable import Trends

@Suite struct ThetaTests {
  /// Hyndman and Billah (2003): smoothing of the values themselves, with a drift of half the slope.
  @Test(arguments: [
    grown, [5, 9, 8, 13, 11, 16, 15, 21, 19, 24], [80, 60, 61, 44, 30, 31, 12], [3, 9],
  ]) func isSmoothingWithHalfTheDrift(values: [Double]) throws {
    let history = try History.ending(values)
    let line = try LinearTrend().fit(history)
    let doubled = values.indices.map {
      2 * values[$0] - line.level - line.slope * Double($0 - values.count + 1)
    }
    let share = try SimpleSmoothing().fit(History.ending(doubled)).smoothing
    let level = values.dropFirst().reduce(values[0]) { $0 + share * ($1 - $0) }
    let points = try Theta().fit(history).points(horizon: 4)
    for (index, point) in points.enumerated() {
      let years = Double(index) + (1 - pow(1 - share, Double(values.count))) / share
      #expect(abs(point - (level + line.slope / 2 * years)) < 1e-10)
    }
  }

  @Test func lineIsContinuedAtHalfItsSlope() throws {
    let fit = try Theta().fit(History.ending([2, 4, 6, 8, 10]))
    for (point, expected) in zip(fit.points(horizon: 3), [11.0, 12, 13]) {
      #expect(abs(point - expected) < 1e-12)
    }
  }

  @Test func oneValueIsTooShort() throws {
    let history = try History.ending([1])
    #expect(throws: TrendFailure.tooShort(model: .theta, needs: 2, has: 1)) {
      try Theta().fit(history)
    }
  }
}
