import Figures
import Testing

@testable import Trends
@testable import Wording

@Suite struct ExplanationSentenceTests {
  private static let series = Series(
    indicator: Samples.exports, province: Samples.benTre, unit: Samples.unit,
    observations: [Samples.published(2010, "118"), Samples.published(2011, "40")])

  private static func reckoned(_ year: Int, counted: Double?) -> Explanation.Reckoned {
    Explanation.Reckoned(
      disruption: Disruption(
        kind: .levelShift, year: year, yearBefore: year - 1, value: 40, reference: 118, form: .log,
        change: -1.08, usual: 0.12, multiple: 9, pValue: 1e-6),
      counted: counted)
  }

  private static func explanation(
    _ disruptions: [Explanation.Reckoned] = [], scales: [(Form, Double)] = [],
    reasons: [Explanation.Reason] = [.init(driver: .trend, change: 1)]
  ) -> Explanation {
    Explanation(
      lastValue: 40, point: 41, reasons: reasons, disruptions: disruptions,
      scales: scales.map { Explanation.ScaleWeight(form: $0, weight: $1) })
  }

  @Test(
    "How a change counts is told unless the difference would not be seen",
    arguments: [
      (Double?.none, "counts it in full."), (-78.1, "counts it in full."),
      (-11.8, "counts it as down 10.0% in its trends."),
      (0, "counts it as unchanged in its trends."),
    ])
  func counted(counted: Double?, end: String) {
    let explanation = Self.explanation([Self.reckoned(2011, counted: counted)])
    let sentences = explanation.disruptionSentences(of: Self.series, in: .english)
    #expect(sentences.count == 1)
    #expect(sentences.allSatisfy { $0.hasSuffix("the forecast \(end)") }, "\(sentences)")
  }

  @Test func aBaseThatIsNotKnownCountsInFull() {
    let explanation = Self.explanation([Self.reckoned(2009, counted: -5)])
    #expect(
      explanation.disruptionSentences(of: Self.series, in: .vietnamese)
        .allSatisfy { $0.hasSuffix("dự báo tính đủ thay đổi này.") })
  }

  @Test func oneDisruptionIsNoticedByItsSentence() {
    let explanation = Self.explanation([Self.reckoned(2011, counted: -5)])
    let notice = explanation.notice(of: Self.series, in: .english)
    #expect(
      notice
        == Notice(
          code: "disruption",
          message: "The change from 2010 to 2011, down 66.1%, is 9.0 times the usual one and stays:"
            + " it looks like a new definition; --explain tells how it was counted."))
    checkWholeSentence { explanation.notice(of: Self.series, in: $0)?.message ?? "" }
  }

  @Test func severalAreNoticedByTheirYears() {
    let explanation = Self.explanation(
      [2003, 2007, 2011].map { Self.reckoned($0, counted: nil) })
    #expect(
      explanation.notice(of: Self.series, in: .english)?.message
        == "2003, 2007 and 2011 stand out from the pattern of the series; --explain tells how they"
        + " were counted.")
    checkWholeSentence { explanation.notice(of: Self.series, in: $0)?.message ?? "" }
  }

  @Test func withoutDisruptionsThereIsNoNotice() {
    #expect(Self.explanation().notice(of: Self.series, in: .english) == nil)
  }

  @Test(arguments: [
    (0.68, "Relative changes count 68%, absolute ones 32%."),
    (0.999, "Relative changes count 99%, absolute ones 1%."),
    (0.001, "Relative changes count 1%, absolute ones 99%."),
  ])
  func scalesAddUp(weight: Double, sentence: String) {
    let explanation = Self.explanation(scales: [(.level, 1 - weight), (.log, weight)])
    #expect(explanation.scaleSentence(in: .english) == sentence)
    checkWholeSentence { explanation.scaleSentence(in: $0) ?? "" }
  }

  @Test(arguments: Form.allCases) func oneScaleAlone(form: Form) {
    checkWholeSentence { Self.explanation(scales: [(form, 1)]).scaleSentence(in: $0) ?? "" }
  }

  @Test func nothingToScale() {
    #expect(Self.explanation().scaleSentence(in: .english) == nil)
    #expect(
      Self.explanation(scales: [(.level, 1)], reasons: []).scaleSentence(in: .english) == nil)
  }
}
