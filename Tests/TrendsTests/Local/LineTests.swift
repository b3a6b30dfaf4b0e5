import Testing

@testable import Trends

@Suite struct LineTests {
  @Test func movesByItsSlope() {
    #expect(Line(level: 3, slope: -0.5).points(horizon: 3) == [2.5, 2, 1.5])
  }
}
