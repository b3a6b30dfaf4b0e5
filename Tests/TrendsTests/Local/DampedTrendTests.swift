import Testing

@testable import Trends

@Suite struct DampedTrendTests {
  /// Expected points from a transcription of the recursion in another language.
  @Test(arguments: [
    (
      [10.0, 14, 15, 19, 20, 24, 26, 29, 31],
      [33.46212027667964, 35.62457566357255, 37.67890828112081, 39.630524267791664]
    ),
    (
      [5, 9, 8, 13, 11, 16, 15, 21, 19, 24],
      [24.49670981334603, 26.19917356307283, 27.81651412531329, 29.352987659441727]
    ),
  ])
  func reference(values: [Double], points: [Double]) throws {
    let fit = try DampedTrend().fit(History.ending(values))
    for (own, other) in zip(fit.points(horizon: 4), points) { #expect(abs(own - other) < 1e-10) }
  }

  @Test func changesFadeByAConstantFactor() throws {
    let fit = try DampedTrend().fit(History.ending(grown))
    let points = fit.points(horizon: 4)
    let changes = zip(points.dropFirst(), points).map { $0 - $1 }
    #expect(abs(changes[1] - fit.fading * changes[0]) < 1e-10)
    #expect(abs(changes[2] - fit.fading * changes[1]) < 1e-10)
  }
}
