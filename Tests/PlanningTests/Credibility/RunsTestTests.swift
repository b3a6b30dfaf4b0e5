import TestSupport
import Testing

@testable import Planning

@Suite struct RunsTestTests {
  private static func results(_ signs: String) -> [Bool] { signs.map { $0 == "+" } }

  @Test(arguments: [(1, 1), (1, 5), (4, 2), (5, 5), (12, 9), (30, 30)])
  func theDistributionHasItsMeanAndVariance(hits: Int, misses: Int) {
    let distribution = RunsTest.distribution(hits, misses)
    let total = distribution.reduce(0, +)
    let mean = distribution.enumerated().reduce(0) { $0 + Double($1.0) * $1.1 }
    let square = distribution.enumerated().reduce(0) { $0 + Double($1.0 * $1.0) * $1.1 }
    #expect(abs(total - 1) < 1e-12)
    #expect(abs(mean - RunsTest.mean(hits, misses)) < 1e-10)
    #expect(abs(square - mean * mean - RunsTest.variance(hits, misses)) < 1e-9)
  }

  /// Every order of three successes and three failures: 20 of them.
  @Test(arguments: [("+++---", 1, 4.0 / 20), ("+-+-+-", 5, 4.0 / 20), ("++-+--", 3, 1)])
  func sixByHand(signs: String, changes: Int, expected: Double) throws {
    let test = try #require(RunsTest(of: [Self.results(signs)]))
    #expect(test.changes == changes && test.expectedChanges == 3)
    #expect(abs(test.pValue - expected) < 1e-12)
  }

  @Test func sequencesOfOneKindTellNothing() throws {
    #expect(RunsTest(of: [Self.results("+++"), Self.results("--"), []]) == nil)
    let mixed = Self.results("+-+-+-")
    #expect(RunsTest(of: [mixed, Self.results("+++++")]) == RunsTest(of: [mixed]))
  }

  @Test("It rejects as often as it says, exact or not", arguments: [3, 20])
  func size(sequences: Int) throws {
    var random = RepeatableRandom(seed: 6)
    let tests = (0..<1000).compactMap { _ in
      RunsTest(
        of: (0..<sequences).map { index in
          let share = index.isMultiple(of: 2) ? 0.8 : 0.3
          return (0..<12).map { _ in Double.random(in: 0..<1, using: &random) < share }
        })
    }
    #expect(tests.count > 990)
    #expect((10...65).contains(tests.count { $0.pValue < 0.05 }))
  }
}
