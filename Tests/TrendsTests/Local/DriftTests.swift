import Testing

@testable import Trends

@Suite struct DriftTests {
  @Test func slopeIsPerCalendarYear() throws {
    let fit = try Drift().fit(History(years: [2000, 2001, 2005], values: [10, 30, 20]))
    #expect(fit.slope == 2)
    #expect(fit.points(horizon: 3) == [22, 24, 26])
  }

  @Test func oneValueIsTooShort() throws {
    let history = try History.ending([1])
    #expect(throws: TrendFailure.tooShort(model: .drift, needs: 2, has: 1)) {
      try Drift().fit(history)
    }
  }
}
