import Testing

@testable import Planning

@Suite struct CredibilityDimensionTests {
  @Test(
    "The thresholds of revenue",
    arguments: [
      ([0.97, 1.06, 0.5], CredibilityRating.a), ([0.969, 1.06, 0.94], .b), ([0.94, 1.12], .b),
      ([0.92, 1.16, 2], .c), ([0.919, 1.0, 1.161], .d), ([1.0, 0.5, 0.5], .d), ([0.5, 0.5], .d),
    ])
  func revenue(shares: [Double], expected: CredibilityRating) {
    #expect(CredibilityDimension.aggregateRevenue.rating(of: shares) == expected)
  }

  @Test(arguments: [[], [1.0], [1.0, 1.211], [0.5, 0.97], [1, .nan, 1]])
  func whatTheYearsOfRevenueDoNotSettle(shares: [Double]) {
    #expect(CredibilityDimension.aggregateRevenue.rating(of: shares) == nil)
  }

  /// Ratings published for Viet Nam: the assessment of 2024, and below it that of the years
  /// 2008-2010, made by an older framework whose composition bands are the same.
  @Test(
    "The published ratings of Viet Nam",
    arguments: [
      (CredibilityDimension.aggregateExpenditure, [0.9812, 0.9596, 0.9212], "A"),
      (.expenditureByFunction, [0.0618, 0.0451, 0.0697], "B"),
      (.contingency, [0.0175, 0.0167, 0.0157], "A"),
      (.aggregateRevenue, [0.996, 1.046, 1.043], "A"),
      (.revenueComposition, [0.073, 0.099, 0.107], "B"),
      (.expenditureByFunction, [0.170, 0.236, 0.198], "D"),
      (.aggregateRevenue, [1.17, 1.20, 1.05], "D"),
      (.aggregateExpenditure, [1.11, 1.12, 1.04], "C"),
    ])
  func vietNam(dimension: CredibilityDimension, values: [Double], expected: String) {
    #expect(dimension.rating(of: values)?.rawValue == expected)
  }

  @Test func indicatorsOfVietNam() throws {
    let function = try #require(
      CredibilityDimension.expenditureByFunction.rating(of: [0.0618, 0.0451, 0.0697]))
    let contingency = try #require(
      CredibilityDimension.contingency.rating(of: [0.0175, 0.0167, 0.0157]))
    #expect(CredibilityRating.weakestLink(of: [function, contingency]) == .bPlus)
    #expect(CredibilityRating.average(of: .a, and: .b) == .bPlus)
  }

  @Test(
    "Both ends of every band",
    arguments: [
      (CredibilityDimension.aggregateExpenditure, 0.95, "A"), (.aggregateExpenditure, 1.051, "B"),
      (.aggregateExpenditure, 0.85, "C"), (.aggregateExpenditure, 1.1501, "D"),
      (.expenditureByFunction, 0, "A"), (.expenditureByFunction, 0.05, "B"),
      (.expenditureByEconomicType, 0.0999, "B"), (.expenditureByEconomicType, 0.10, "C"),
      (.revenueComposition, 0.15, "D"), (.contingency, 0.0299, "A"), (.contingency, 0.03, "B"),
      (.contingency, 0.06, "B"), (.contingency, 0.0601, "C"), (.contingency, 0.10, "D"),
      (.aggregateRevenue, .infinity, "D"), (.aggregateRevenue, -1, "D"),
    ])
  func bands(dimension: CredibilityDimension, value: Double, expected: String) {
    #expect(dimension.rating(of: [value, value])?.rawValue == expected)
  }

  @Test(arguments: CredibilityDimension.allCases)
  func eachBandLiesWithinTheNext(dimension: CredibilityDimension) {
    let bands = dimension.bands
    #expect(bands.map(\.rating) == [.a, .b, .c])
    for (inner, outer) in zip(bands, bands.dropFirst()) {
      #expect(outer.low <= inner.low && inner.high < outer.high)
    }
  }

  @Test(arguments: CredibilityDimension.allCases)
  func oneYearIsNoRecord(dimension: CredibilityDimension) {
    #expect(dimension.rating(of: []) == nil && dimension.rating(of: [0.01]) == nil)
  }
}
