import Glibc
import Testing

@testable import Auditing

@Suite struct PlausibilityTests {
  @Test(arguments: [Plausibility.growth, .attainment, Plausibility(scale: 0.5)])
  func isADensityOfTheLogarithm(law: Plausibility) {
    let step = 0.002
    let sum = stride(from: -12.0, through: 12, by: step).reduce(0) {
      $0 + law.density(ofMultiple: exp($1)) * step
    }
    #expect((sum - 1).magnitude < 2e-3)
  }

  @Test(arguments: [1.05, 1.2, 2, 10, 1000])
  func takesRisesAndFallsAlike(multiple: Double) {
    let law = Plausibility.growth
    #expect(
      (law.penalty(ofMultiple: multiple) - law.penalty(ofMultiple: 1 / multiple)).magnitude < 1e-9)
    #expect(law.penalty(ofMultiple: multiple) > 0)
    #expect(law.penalty(ofMultiple: multiple * 1.1) > law.penalty(ofMultiple: multiple))
    #expect(
      Plausibility.attainment.penalty(ofMultiple: multiple) < law.penalty(ofMultiple: multiple))
  }

  @Test func theUsualCostsNothingAndTheImpossibleMuch() {
    #expect(Plausibility.growth.penalty(ofMultiple: 1) == 0)
    for multiple in [0, -0.5] {
      let penalty = Plausibility.growth.penalty(ofMultiple: multiple)
      #expect(penalty.isFinite && penalty > 15)
    }
  }

  @Test func aTenfoldOutcomeCostsWhatTheDesignWorkedOut() {
    // The case of 915: 10.16 times the year before, 9.6316 times the plan, before and after.
    let before =
      Plausibility.growth.penalty(ofMultiple: 10.16)
      + Plausibility.attainment.penalty(ofMultiple: 9.6316)
    let after =
      Plausibility.growth.penalty(ofMultiple: 1.016)
      + Plausibility.attainment.penalty(ofMultiple: 0.96316)
    #expect((before - after - 18.3).magnitude < 0.25)
  }
}
