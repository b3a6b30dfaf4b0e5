import Testing

@testable import Trends

@Suite struct DynamicOptimisedThetaTests {
  /// Expected points from a transcription of the recursion in another language.
  @Test(arguments: [
    (
      [10.0, 14, 15, 19, 20, 24, 26, 29, 31], 0.8, 20.0,
      [33.54448940259556, 35.992181715754505, 38.42496056135444, 40.84440219695242]
    ),
    (
      [5, 9, 8, 13, 11, 16, 15, 21, 19, 24], 0.6, 20,
      [24.949759607311517, 26.79528284286922, 28.639019922982186, 30.479132174222585]
    ),
    ([112, 118, 132, 129, 121, 135, 148, 148], 1, 1, [148, 148, 148, 148]),
  ])
  func reference(values: [Double], smoothing: Double, theta: Double, points: [Double]) throws {
    let fit = try DynamicOptimisedTheta().fit(History.ending(values))
    #expect(fit.smoothing == smoothing)
    #expect(fit.theta == theta)
    for (own, other) in zip(fit.points(horizon: 4), points) { #expect(abs(own - other) < 1e-10) }
  }

  @Test func isEquivariant() throws {
    let plain = try DynamicOptimisedTheta().fit(History.ending(grown)).points(horizon: 5)
    let moved = try DynamicOptimisedTheta().fit(History.ending(grown.map { 300 - 4 * $0 }))
    for (own, other) in zip(moved.points(horizon: 5), plain) {
      #expect(abs(own - (300 - 4 * other)) < 1e-9)
    }
  }

  @Test func gapOnALineIsAsIfItWereFilled() throws {
    let gap = try History(years: [2000, 2001, 2003, 2004, 2005], values: [1, 2, 4, 5, 6])
    let full = try History(years: Array(2000...2005), values: [1, 2, 3, 4, 5, 6])
    let own = try DynamicOptimisedTheta().fit(gap)
    let other = try DynamicOptimisedTheta().fit(full)
    #expect(own.smoothing == other.smoothing)
    #expect(own.theta == other.theta)
  }
}
