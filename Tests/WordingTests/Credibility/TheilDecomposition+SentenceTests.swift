import Figures
import Planning
import Testing
import Wording

@Suite struct TheilDecompositionSentenceTests {
  private static let steady = TheilDecomposition(
    of: [0.02, 0.05, -0.01, 0.08, 0.03].map { (planned: $0 + 0.03, actual: $0) })

  @Test func everyPartIsNamed() throws {
    let theil = try #require(Self.steady)
    #expect(
      theil.sentence(in: .english)
        == "Theil: of the error in planned changes (5 plans), 100% is steady bias (UM), 0% unequal"
        + " swings (US), 0% lack of correlation (UC); or, beside the bias, 0% a wrong slope (UR) and"
        + " 0% disturbance (UD).")
    for name in ["UM", "US", "UC", "UR", "UD"] {
      #expect(theil.sentence(in: .vietnamese).contains("(\(name))"))
    }
    checkWholeSentence { theil.sentence(in: $0) }
  }

  @Test func bothCoefficientsAreNamedAndCompared() throws {
    let close = try #require(Self.steady)
    #expect(
      close.coefficientSentence(in: .english).hasSuffix(
        "U2 is 0.66: plans came closer than last year's outcome told again."))
    let far = try #require(TheilDecomposition(of: PlanSamples.changes(0.2)))
    #expect(far.coefficientSentence(in: .vietnamese).contains("không sát hơn"))
    let still = try #require(
      TheilDecomposition(of: PlanSamples.changes(0).map { (planned: $0.planned, actual: 0) }))
    #expect(still.coefficientSentence(in: .english) == "Theil's U1 is 1.00.")
    for theil in [close, far, still] {
      checkWholeSentence { theil.coefficientSentence(in: $0) }
    }
  }
}
