import Testing

@testable import Planning

@Suite struct CredibilityRatingTests {
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
