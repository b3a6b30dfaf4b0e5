import Figures
import Planning
import Testing
import Wording

@Suite struct ReconciliationFailureSentenceTests {
  @Test(arguments: [
    ReconciliationFailure.unusable(series: "exports"),
    .contradiction(series: ["trade", "exports", "imports"], difference: -5.25),
    .contradiction(series: ["trade", "region"], difference: 1e300),
    .negative(series: "imports", value: -10),
  ])
  func everyFailureIsASentence(failure: ReconciliationFailure) {
    checkWholeSentence { failure.sentence(in: $0) }
  }

  @Test func theFiguresAreNamed() {
    let failure = ReconciliationFailure.contradiction(
      series: ["trade", "exports", "imports"], difference: -5.25)
    let text = failure.sentence(in: .english)
    #expect(text.contains("\"trade\", \"exports\" and \"imports\" are all taken as certain"))
    #expect(text.hasSuffix("they differ by 5.25."))
    #expect(
      ReconciliationFailure.negative(series: "imports", value: -10).sentence(in: .vietnamese)
        .hasSuffix("nếu âm, bằng -10,0."))
  }
}
