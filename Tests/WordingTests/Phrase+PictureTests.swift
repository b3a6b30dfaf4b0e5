import Figures
import Testing
import Wording

@Suite struct PhrasePictureTests {
  @Test func everyPhraseIsWorded() {
    checkSentence { Phrase(in: $0).plotTitle(of: Samples.series) }
    checkSentence { Phrase(in: $0).unfirmOutcome }
    checkSentence { Phrase(in: $0).severalYearTarget }
    checkSentence { Phrase(in: $0).ladderTitle(for: 2025) }
    checkSentence { Phrase(in: $0).attainmentTitle }
    checkSentence { Phrase(in: $0).yearByYear }
    checkWholeSentence { Phrase(in: $0).planless }
    checkSentence { Phrase(in: $0).reached(true) }
    checkSentence { Phrase(in: $0).reached(false) }
  }

  @Test func thePlotIsToldInWords() throws {
    let outlook = try OutlookSentenceTests.outlook(given: 1850)
    checkWholeSentence { Phrase(in: $0).plotSummary(of: Samples.series, outlook) }
    let summary = Phrase(in: .english).plotSummary(of: Samples.series, outlook)
    #expect(
      summary.hasPrefix("Outcomes go from 1,453 in 2023 to 1,630 in 2024. Exports of goods in"))
    #expect(summary.contains(". Plan 2025: 1,850 million USD (yours), up 13.5% on 2024; chance "))
    let single = Series(
      indicator: Samples.exports, province: Samples.benTre, unit: Samples.unit,
      observations: [Samples.published(2024, "1630")])
    let brief = try OutlookSentenceTests.outlook()
    checkWholeSentence { Phrase(in: $0).plotSummary(of: single, brief) }
    #expect(
      Phrase(in: .vietnamese).plotSummary(of: single, brief)
        .hasPrefix("Chỉ có số liệu năm 2024: 1.630. "))
  }
}
