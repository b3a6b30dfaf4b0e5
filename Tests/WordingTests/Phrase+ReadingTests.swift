import Figures
import Testing
import Wording

@Suite struct PhraseReadingTests {
  @Test(arguments: [
    (5, 1234, 0, "5 documents, 1,234 figures.", "5 văn bản, 1.234 số liệu."),
    (
      1, 1, 1, "1 document, 1 figure; 1 file was not read.",
      "1 văn bản, 1 số liệu; 1 tệp không đọc được."
    ),
    (
      0, 0, 2, "0 documents, no figures; 2 files were not read.",
      "0 văn bản, không có số liệu; 2 tệp không đọc được."
    ),
  ])
  func sumsUp(
    documents: Int, figures: Int, faults: Int, english: String, vietnamese: String
  ) {
    func summary(_ language: Language) -> String {
      Phrase(in: language).readingSummary(documents: documents, figures: figures, faults: faults)
    }
    #expect(summary(.english) == english)
    #expect(summary(.vietnamese) == vietnamese)
  }

  @Test func everyPhraseIsWorded() {
    checkWholeSentence {
      Phrase(in: $0).readingSummary(documents: 2, figures: 3, faults: 1, otherFiles: 4)
    }
    checkSentence { Phrase(in: $0).belongs(to: 3) }
    checkSentence { Phrase(in: $0).certainty(0.934) }
    checkSentence { Phrase(in: $0).readingTitle }
    checkSentence { Phrase(in: $0).toReading(of: 3) }
    checkSentence { Phrase(in: $0).toPlace(of: 3) }
    #expect(Phrase(in: .english).certainty(0.934) == "93% sure")
  }
}
