import Testing

@testable import Planning

@Suite struct CredibilityAssessmentTests {
  private static let shares = [2018: 0.5, 2021: 0.996, 2022: 1.046, 2023: 1.043, 2024: 2]

  @Test func onlyTheLastThreeYearsCount() {
    let assessment = CredibilityAssessment(.aggregateRevenue, of: Self.shares, upTo: 2023)
    #expect(assessment.years.map(\.year) == [2021, 2022, 2023])
    #expect(assessment.rating == .a)
    #expect(assessment.band?.low == 0.97 && assessment.band?.high == 1.06)
  }

  @Test(arguments: [2017, 2018, 2020, 2026, Int.min, Int.max])
  func fewerThanTwoYearsAreNotApplicable(last: Int) {
    let assessment = CredibilityAssessment(.aggregateRevenue, of: Self.shares, upTo: last)
    #expect(assessment.years.count < 2)
    #expect(assessment.rating == nil && assessment.band == nil)
  }

  @Test func whatIsNoNumberIsNotKnown() {
    let assessment = CredibilityAssessment(
      .aggregateRevenue, of: [2021: .nan, 2022: 1, 2023: 0.99], upTo: 2023)
    #expect(assessment.years.map(\.year) == [2022, 2023])
    #expect(assessment.rating == .a)
  }

  @Test func theLowestGradeHasNoBand() {
    let assessment = CredibilityAssessment(
      .revenueComposition, of: [2022: 0.2, 2023: 0.3], upTo: 2023)
    #expect(assessment.rating == .d && assessment.band == nil)
  }
}
