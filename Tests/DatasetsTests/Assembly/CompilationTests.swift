import Figures
import Testing

@testable import Datasets

private let unit = Quantity.Unit("million USD")

@Suite("Compilation")
struct CompilationTests {
  private func compiled(_ declarations: Declaration...) -> Compilation {
    Compilation(of: declarations, plus: nil, in: unit)
  }

  @Test("the plan is the latest of those stated before or in its year")
  func takesTheLatestPlanInTime() {
    let plans = compiled(
      said(2024, .plan, "100", date: "2023-07-01"), said(2024, .plan, "110", date: "2024-03-01"),
      said(2024, .plan, "90", date: "2025-02-01")
    ).plans
    #expect(plans[2024]?.value == 110)
    #expect(plans[2024]?.alternatives.map(\.value) == [100, 90])
    #expect(compiled(said(2024, .plan, "90", date: "2025-02-01")).plans[2024]?.value == 90)
  }

  @Test("a rounded telling does not displace the exact plan that satisfies it")
  func keepsTheExactPlan() {
    let plans = compiled(
      said(2024, .plan, "1750", date: "2024-03-01"),
      said(2024, .plan, "1.7", .about, date: "2024-10-01", unit: "billion USD")
    ).plans
    #expect(plans[2024]?.value == 1750)
  }

  @Test("a published plan precedes one that follows from an attainment")
  func derivesPlans() {
    let outcome = said(2024, .actual, "800", attainment: "106.67", date: "2025-01-01")
    let derived = compiled(outcome).plans[2024]
    #expect(derived?.isDerived == true && derived?.status == .plan)
    #expect(abs((derived?.value.double ?? 0) - 749.977) < 0.001)
    let stated = compiled(outcome, said(2024, .plan, "750", date: "2024-01-01")).plans[2024]
    #expect(stated?.value == 750 && stated?.alternatives.count == 1)
  }

  @Test("a target of several years is kept apart from plans")
  func keepsTargetsApart() {
    let compilation = compiled(said(2025, .target, "2600"), said(2025, .plan, "1800"))
    #expect(compilation.targets[2025]?.value == 2600 && compilation.plans[2025]?.value == 1800)
  }

  @Test("years told in growth only follow from a known base, one after the other")
  func chainsGrowth() throws {
    let outcomes = compiled(
      said(2020, .actual, "100"), said(2021, .actual, growth: "10"),
      said(2022, .estimate, growth: "-10"), said(2024, .actual, growth: "5")
    ).outcomes
    #expect(outcomes.keys.sorted() == [2020, 2021, 2022])
    let last = try #require(outcomes[2022])
    #expect(last.value == 99 && last.status == .estimate && last.isDerived)
    #expect(outcomes[2021]?.interval.contains(110) == true)
  }

  @Test("a plan told in growth rests on the year before, an attainment on the plan")
  func reckonsFromPlans() {
    let compilation = compiled(
      said(2024, .actual, "200"), said(2025, .plan, growth: "10", date: "2024-12-01"),
      said(2025, .actual, attainment: "50"))
    #expect(compilation.plans[2025]?.value == 220)
    #expect(compilation.outcomes[2025]?.value == 110)
  }

  @Test("what is neither plan nor outcome has no place")
  func ignoresUnknownStatus() {
    let compilation = compiled(said(2020, .unknown, "5", growth: "5"))
    #expect(compilation.outcomes.isEmpty && compilation.plans.isEmpty)
  }

  @Test("a printed range holds both its numbers")
  func keepsRanges() {
    let plan = compiled(said(2022, .plan, "22.8", .rangeLow, to: "23", unit: "billion USD"))
      .plans[2022]
    #expect(plan?.value == 22800)
    #expect(plan?.interval.contains(22750) == true && plan?.interval.contains(23049) == true)
    #expect(plan?.interval.contains(23600) == false)
  }
}
