import Testing

@testable import Trends

@Suite struct DisruptedWalkTests {
  @Test func lineHasDriftAndNothingElse() throws {
    let walk = DisruptedWalk(try History(years: [2000, 2001, 2004, 2006], values: [1, 3, 9, 13]))
    #expect(walk.drift == 2)
    #expect(walk.deviation == 0)
    #expect(walk.scatter < 1e-14)
    #expect(walk.span == 6)
  }

  @Test func deviationIsThatOfTheSteps() throws {
    // Changes 1, 3, 2: about 2, with variance (1 + 1 + 0) / 2.
    let walk = DisruptedWalk(try History.ending([0, 1, 4, 6]))
    #expect(walk.deviation == 1)
    #expect(walk.usual == 2)
  }

  @Test func stepTakenOutTakesItsChangeAlong() throws {
    let walk = DisruptedWalk(try History.ending([0, 1, 2, 50, 51, 52])).withoutStep(2)
    #expect(walk.drift == 1)
    #expect(walk.deviation == 0)
    #expect(walk.withoutValue(after: 1) == nil)
  }

  @Test func valueTakenOutLeavesAStepOfTwoYears() throws {
    let walk = DisruptedWalk(try History.ending([0, 1, 90, 3, 4]))
    let rest = try #require(walk.withoutValue(after: 1))
    #expect(rest.steps.map { rest.years(of: $0) } == [1, 2, 1])
    #expect(rest.deviation == 0)
    #expect(walk.bridge(1, 2, 3).miss == 88)
  }

  @Test func bridgeWeighsByYears() throws {
    let walk = DisruptedWalk(try History(years: [2000, 2001, 2004], values: [0, 10, 8]))
    // On the way from 0 to 8 in four years lies 2.
    #expect(walk.bridge(0, 1, 2).miss == 8)
    #expect(abs(walk.bridge(0, 1, 2).weight - 0.75.squareRoot()) < 1e-15)
  }
}
