import Testing

@testable import Trends

@Suite struct PooledGrowthTests {
  @Test func goesOnAtTheUsualPace() throws {
    let fit = try PooledGrowth(growth: 0.5).fit(History.ending([3]))
    #expect(fit.points(horizon: 3) == [3.5, 4, 4.5])
  }
}
