import Testing

@testable import Trends

@Suite struct SimpleSmoothingTests {
  @Test func noOtherShareMissesLess() throws {
    for values in [grown, [5, 9, 8, 13, 11, 16, 15], [10, 12, 9, 11, 8, 12, 10, 11]] {
      let fit = try SimpleSmoothing().fit(History.ending(values))
      let chosen = smoothed(values, by: fit.smoothing)
      #expect(abs(fit.level - chosen.level) < 1e-12 * 200)
      for share in stride(from: 0.05, through: 1, by: 0.05) {
        #expect(smoothed(values, by: share).squares >= chosen.squares * (1 - 1e-9))
      }
    }
  }

  @Test func levelRunsThroughNoise() throws {
    let fit = try SimpleSmoothing().fit(
      History.ending([10, 12, 8, 12, 8, 12, 8, 12, 8, 12, 8, 12]))
    #expect(fit.smoothing < 0.2)
    #expect(abs(fit.level - 10) < 1)
  }

  @Test func lineIsFollowedToItsEnd() throws {
    let fit = try SimpleSmoothing().fit(History.ending([1, 2, 3, 4, 5, 6]))
    #expect(fit == SmoothedLevel(level: 6, smoothing: 1))
    #expect(fit.points(horizon: 3) == [6, 6, 6])
  }

  @Test(arguments: [[4.0], [4, 9], [4, 4, 9]]) func whereAllSharesTieTheLastValueStays(
    values: [Double]
  ) throws {
    #expect(try SimpleSmoothing().fit(History.ending(values)).smoothing == 1)
  }

  @Test func interpolatedYearsLeaveNoResidual() throws {
    // Interpolated, 2001 to 2003 rise and would ask for the largest share.
    let fit = try SimpleSmoothing().fit(
      History(years: [2000, 2004, 2005, 2006, 2007, 2008], values: [10, 14, 10, 14, 10, 14]))
    #expect(fit.smoothing < 1)
    #expect((10...14).contains(fit.level))
  }

  /// The recursion as the textbook writes it.
  private func smoothed(_ values: [Double], by share: Double) -> (level: Double, squares: Double) {
    values.dropFirst().reduce((values[0], 0)) { state, value in
      (
        share * value + (1 - share) * state.0,
        state.1 + (value - state.0) * (value - state.0)
      )
    }
  }
}
