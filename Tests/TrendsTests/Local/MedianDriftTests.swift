import Testing

@testable import Trends

@Suite struct MedianDriftTests {
  @Test func slopeIsTheMedianPerCalendarYear() throws {
    let fit = try MedianDrift().fit(
      History(years: [2000, 2001, 2002, 2006], values: [10, 13, 20, 28]))
    // Changes of 3, 7 and four years of 2 each.
    #expect(fit.slope > 2 && fit.slope < 3)
    #expect(fit.level == 28)
  }

  @Test(arguments: [1e3, 1e6, 1e9]) func spikeMovesNothing(size: Double) throws {
    let fit = try MedianDrift().fit(History.ending([1, 2, 3, 4 + size, 5, 6, 7]))
    #expect(fit.points(horizon: 2) == [8, 9])
  }

  @Test func oneValueIsTooShort() throws {
    let history = try History.ending([1])
    #expect(throws: TrendFailure.tooShort(model: .medianDrift, needs: 2, has: 1)) {
      try MedianDrift().fit(history)
    }
  }
}
