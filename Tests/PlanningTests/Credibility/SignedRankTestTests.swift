import TestSupport
import Testing

@testable import Planning

@Suite struct SignedRankTestTests {
  /// How many of the 2ⁿ choices of signs make a sum so small, from the published tables.
  @Test(
    "The exact distribution",
    arguments: [
      (6, 0, 1), (6, 1, 2), (6, 2, 3), (6, 3, 5), (8, 3, 5), (8, 5, 10), (10, 8, 25),
    ])
  func exact(count: Int, smaller: Int, ways: Int) throws {
    // Give the positive sign to ranks that make the sum.
    var left = smaller
    let differences = (1...count).reversed().map { rank -> Double in
      guard rank <= left else { return -Double(rank) }
      left -= rank
      return Double(rank)
    }
    let test = try #require(SignedRankTest(differences))
    #expect(test.positiveRanks == Double(smaller))
    #expect(abs(test.pValue - 2 * Double(ways) / Double(1 << count)) < 1e-14)
    let mirrored = try #require(SignedRankTest(differences.map(-)))
    #expect(mirrored.pValue == test.pValue)
  }

  @Test func tiesShareTheirRankAndZerosAreLeftOut() throws {
    let test = try #require(SignedRankTest([1, 1, -1, 1, 0, 2, 0, 3]))
    #expect(test.count == 6)
    // Ranks 2.5 four times, 5 and 6: positive 7.5 + 11.
    #expect(test.positiveRanks == 18.5)
    // Sums of at most 2.5: none, or one of the four tied.
    #expect(abs(test.pValue - 2 * 5.0 / 64) < 1e-14)
  }

  @Test func theNormalApproximationJoinsTheExactOne() throws {
    // Ranks doubled, with and without ties: five at the start, two at the end.
    let plain = (1...SignedRankTest.exactLimit).map { 2 * $0 }
    let tied = Array(repeating: 6, count: 5) + plain[5..<23] + [49, 49]
    // Without ties only even sums come about.
    for (ranks, step) in [(plain, 2), (tied, 1)] {
      for sum in stride(from: 0, through: ranks.reduce(0, +), by: step) {
        let (exact, near) = (
          SignedRankTest.exact(sum, ranks), SignedRankTest.approximate(sum, ranks)
        )
        #expect(abs(exact - near) < 0.01)
      }
    }
  }

  @Test func underTheHypothesisItRejectsAsOftenAsItSays() throws {
    var random = RepeatableRandom(seed: 5)
    for count in [12, 40] {
      let rejections = try (0..<2000).count { _ in
        let differences = (0..<count).map { _ in Double.random(in: -1...1, using: &random) }
        return try #require(SignedRankTest(differences)).pValue < 0.05
      }
      #expect((70...130).contains(rejections))
    }
  }

  @Test(arguments: [[], [1.0], [1, 2, 3, 4, 5], [0, 0, 0, 0, 0, 0, 0], [1, 2, 3, 4, 5, 0]])
  func tooFewAreNotTested(differences: [Double]) {
    #expect(SignedRankTest(differences) == nil)
  }
}
