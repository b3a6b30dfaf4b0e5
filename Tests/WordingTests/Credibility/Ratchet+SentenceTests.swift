import Figures
import Planning
import Testing
import Wording

@Suite struct RatchetSentenceTests {
  private static func ratchet(_ afterGain: Double, _ afterLoss: Double) throws -> Ratchet {
    let outcomes = [110.0, 90, 120, 80, 105, 95, 115, 85, 130, 70]
    let years = outcomes.enumerated().compactMap { index, outcome in
      let gain = outcome / 100 - 1
      let raise = afterGain * max(0, gain) + afterLoss * min(0, gain)
      return PlannedYear(
        indicator: "exports", province: "Bến Tre", year: 2001 + index, plan: 100,
        outcome: outcome, nextPlan: 100 * (1 + raise))
    }
    return try #require(Ratchet(of: years))
  }

  @Test func aRatchetIsTold() throws {
    let ratchet = try Self.ratchet(0.9, 0)
    #expect(
      ratchet.sentence(in: .english).hasSuffix(
        "(10 plans, p < 0.001): success raises the bar (a ratchet)."))
    #expect(ratchet.sentence(in: .vietnamese).contains("bánh cóc"))
    checkWholeSentence { ratchet.sentence(in: $0) }
  }

  @Test func noneIsToldSo() throws {
    let ratchet = try Self.ratchet(0, 0.9)
    #expect(ratchet.sentence(in: .english).hasSuffix("no ratchet shows."))
    checkWholeSentence { ratchet.sentence(in: $0) }
  }

  @Test func theWarningIsASentence() { checkWholeSentence { Ratchet.warning(in: $0) } }
}
