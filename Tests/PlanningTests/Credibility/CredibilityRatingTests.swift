import Testing

@testable import Planning

@Suite struct CredibilityRatingTests {
  /// The first two rows are ratings published for Viet Nam: PI-3.1 of 2024, and revenue that
  /// exceeded the budget by more than 16% in two of the three years 2008-2010.
  @Test(
    "The published thresholds",
    arguments: [
      ([0.996, 1.046, 1.043], CredibilityRating.a), ([1.17, 1.20, 1.05], .d),
      ([0.97, 1.06, 0.5], .a), ([0.969, 1.06, 0.94], .b), ([0.94, 1.12], .b),
      ([0.92, 1.16, 2], .c), ([0.919, 1.0, 1.161], .d), ([1.0, 0.5, 0.5], .d),
    ])
  func rating(shares: [Double], expected: CredibilityRating) {
    #expect(CredibilityRating(ofRevenue: shares) == expected)
  }

  @Test(arguments: [[], [1.0], [1.0, 1.211], [0.5, 0.5]])
  func tooFewYearsAreNotRated(shares: [Double]) {
    #expect(CredibilityRating(ofRevenue: shares) == nil)
  }
}
