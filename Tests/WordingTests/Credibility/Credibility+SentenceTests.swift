import Figures
import Planning
import Testing
import Wording

@Suite struct CredibilitySentenceTests {
  @Test func whatThereAreTooFewPlansForIsNamed() throws {
    let credibility = try #require(Credibility(of: PlanSamples.years([90])))
    #expect(credibility.sentences(in: .english).count == 3)
    #expect(
      credibility.gaps(in: .english)
        == "Too few plans for a test of the bias (3), Theil's account (5 after a known year), the"
        + " slope (5 after a known year), the ratchet (8 before another plan), difficulty after"
        + " success (4 after either) and crowding at 100% (5 near the plan).")
    checkWholeSentence { credibility.gaps(in: $0) ?? "" }
  }

  @Test func withEnoughPlansNothingIsMissing() throws {
    let outcomes = (0..<30).map { 100 + Double($0 * 7 % 11) * 0.4 - 2.1 }
    let years = outcomes.enumerated().compactMap { index, outcome in
      PlannedYear(
        indicator: "exports", province: "Bến Tre", year: 2001 + index, plan: 100,
        outcome: outcome, previous: 90 + Double(index * 3 % 7),
        nextPlan: 103 + Double(index % 4))
    }
    let credibility = try #require(Credibility(of: years))
    #expect(credibility.gaps(in: .english) == nil)
    let languages = Language.allCases.map { credibility.sentences(in: $0) }
    #expect(languages[0].count == 9 && languages[1].count == 9)
    for index in languages[0].indices {
      checkWholeSentence { credibility.sentences(in: $0)[index] }
    }
  }

  @Test func theExtentIsTold() throws {
    let credibility = try #require(Credibility(of: PlanSamples.years([90, 95, 105])))
    #expect(
      credibility.extent(in: .english) == "3 plans with their outcomes · 1 series · 2001–2003")
    checkSentence { credibility.extent(in: $0) }
  }
}
