import Testing

@testable import Trends

@Suite struct RandomWalkTests {
  @Test func staysAtTheLastValue() throws {
    #expect(try RandomWalk().fit(History.ending([3, 8])).points(horizon: 2) == [8, 8])
  }
}
