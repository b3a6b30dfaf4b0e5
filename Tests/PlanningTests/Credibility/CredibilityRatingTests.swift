import Testing

@testable import Planning

@Suite struct CredibilityRatingTests {
  @Test(
    "The thresholds of revenue",
    arguments: [
      ([0.97, 1.06, 0.5], CredibilityRating.a), ([0.969, 1.06, 0.94], .b), ([0.94, 1.12], .b),
      ([0.92, 1.16, 2], .c), ([0.919, 1.0, 1.161], .d), ([1.0, 0.5, 0.5], .d), ([0.5, 0.5], .d),
    ])
  func revenue(shares: [Double], expected: CredibilityRating) {
    #expect(CredibilityRating(ofRevenue: shares) == expected)
  }

  @Test(arguments: [[], [1.0], [1.0, 1.211], [0.5, 0.97], [1, .nan, 1]])
  func whatTheYearsDoNotSettleIsNotRated(shares: [Double]) {
    #expect(CredibilityRating(ofRevenue: shares) == nil)
  }

  @Test(
    "The weakest link, with a plus if another is stronger",
    arguments: [
      ([CredibilityRating.b, .a], CredibilityRating.bPlus), ([.b, .b], .b), ([.a, .a, .a], .a),
      ([.d, .c, .a], .dPlus), ([.c, .b, .c], .cPlus), ([.d], .d),
    ])
  func weakestLink(dimensions: [CredibilityRating], expected: CredibilityRating) {
    #expect(CredibilityRating.weakestLink(of: dimensions) == expected)
    #expect(CredibilityRating.weakestLink(of: dimensions.reversed()) == expected)
  }

  @Test func nothingHasNoWeakestLink() {
    #expect(CredibilityRating.weakestLink(of: []) == nil)
  }

  @Test(
    "The published table for two dimensions",
    arguments: [
      ("D", "D", "D"), ("D", "C", "D+"), ("D", "B", "C"), ("D", "A", "C+"), ("C", "C", "C"),
      ("C", "B", "C+"), ("C", "A", "B"), ("B", "B", "B"), ("B", "A", "B+"), ("A", "A", "A"),
    ])
  func average(first: String, second: String, expected: String) throws {
    let one = try #require(CredibilityRating(rawValue: first))
    let other = try #require(CredibilityRating(rawValue: second))
    #expect(CredibilityRating.average(of: one, and: other).rawValue == expected)
    #expect(CredibilityRating.average(of: other, and: one).rawValue == expected)
  }

  @Test func theBetterRatingComesFirst() {
    #expect(CredibilityRating.allCases == CredibilityRating.allCases.sorted())
    #expect(CredibilityRating.a < .bPlus && .bPlus < .b && .dPlus < .d)
  }
}
