import Figures
import Testing

@testable import Planning

@Suite struct AttainmentTests {
  @Test(
    "Reached means at least the plan less half a per mille",
    arguments: [
      (1000.0, 1000.0, false, true), (999.5, 1000, false, true), (999.4, 1000, false, false),
      (1200, 1000, false, true), (1000, 1000, true, true), (1000.5, 1000, true, true),
      (1000.6, 1000, true, false), (700, 1000, true, true), (0, 1000, false, false),
    ])
  func reached(outcome: Double, plan: Double, isLowGood: Bool, expected: Bool) throws {
    let attainment = try #require(
      Attainment(year: 2024, outcome: outcome, plan: plan, isLowGood: isLowGood))
    #expect(attainment.isReached == expected)
    #expect(attainment.share == outcome / plan)
  }

  @Test(arguments: [0.0, -5, .nan, .infinity])
  func aPlanThatIsNoneHasNoAttainment(plan: Double) {
    #expect(Attainment(year: 2024, outcome: 5, plan: plan, isLowGood: false) == nil)
  }

  @Test func onlyYearsWithBothCount() {
    let series = Series.sample([2020: 90, 2021: 100, 2023: 120], plans: [2021: 100, 2022: 1])
    #expect(series.attainments.map(\.year) == [2021])
  }
}
