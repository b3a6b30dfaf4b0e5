import Figures
import Testing
import Wording

@Suite struct PhraseRepairTests {
  @Test func everyPhraseIsWorded() {
    checkWholeSentence { Phrase(in: $0).placesOfExtractedText }
    checkWholeSentence { Phrase(in: $0).repair(of: "160,67%", as: "106,67%", probability: 0.71) }
    #expect(
      Phrase(in: .english).repair(of: "160,67%", as: "106,67%", probability: 0.71)
        == "Replace \"160,67%\" by \"106,67%\" (71% likely).")
  }
}
