import Figures
import Testing
import Wording

@Suite struct PhraseBacktestTests {
  @Test func everyPhraseIsWorded() {
    checkSentence { Phrase(in: $0).defaultModel }
    checkSentence { Phrase(in: $0).accuracyByHorizon(isWhole: true) }
    checkSentence { Phrase(in: $0).accuracyByHorizon(isWhole: false) }
    checkSentence { Phrase(in: $0).progress(290, of: 645) }
    checkSentence { Phrase(in: $0).file("-") }
    checkWholeSentence { Phrase(in: $0).furtherRefusals(3) }
    for index in 0..<6 {
      checkWholeSentence { Phrase(in: $0).measures(hasFallbacks: true)[index] }
    }
    #expect(Phrase(in: .english).measures(hasFallbacks: false).count == 5)
    #expect(Phrase(in: .english).furtherRefusals(1) == "1 more series could not be read.")
  }
}
