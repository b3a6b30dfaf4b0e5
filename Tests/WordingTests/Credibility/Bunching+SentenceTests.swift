import Figures
import Planning
import Testing
import Wording

@Suite struct BunchingSentenceTests {
  @Test func crowdingIsTold() throws {
    let bunching = try #require(
      Bunching(of: PlanSamples.years([100, 100, 100, 101, 100.5, 120])))
    #expect(
      bunching.sentence(in: .english)
        == "Of 5 exactly known outcomes within 2% of plan 5 reached it, 3 to the digit (p 0.031):"
        + " they crowd at 100%.")
    checkWholeSentence { bunching.sentence(in: $0) }
  }

  @Test func noneIsToldSo() throws {
    let bunching = try #require(Bunching(of: PlanSamples.years([99, 101, 99, 101, 99])))
    #expect(bunching.sentence(in: .english).hasSuffix("no crowding shows."))
    #expect(bunching.sentence(in: .vietnamese).hasSuffix("chưa thấy dồn quanh mốc 100%."))
    checkWholeSentence { bunching.sentence(in: $0) }
  }
}
