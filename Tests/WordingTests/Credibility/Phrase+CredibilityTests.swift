import Figures
import Testing
import Wording

@Suite struct PhraseCredibilityTests {
  @Test func labels() {
    checkSentence { Phrase(in: $0).credibilityTitle }
    checkSentence { Phrase(in: $0).allPlans }
    checkSentence { Phrase(in: $0).reachedTitle }
    checkSentence { Phrase(in: $0).withoutExtremes(2) }
  }

  @Test func legends() {
    checkWholeSentence { Phrase(in: $0).ratingLegend }
    checkWholeSentence { Phrase(in: $0).biasLegend }
  }
}
