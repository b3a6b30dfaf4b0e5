import Figures
import Planning
import Testing
import Wording

@Suite struct OutlookSurprisesTests {
  @Test func whatIsFarOffIsTold() throws {
    let printed = Samples.quantity("9000")
    let series = Series(
      indicator: Samples.exports, province: Samples.benTre, unit: Samples.unit,
      observations: Samples.series.observations,
      plans: [Samples.published(2025, "1800", .plan)],
      partials: [
        PartialOutcome(
          year: 2025, months: 9, value: printed.decimal.value, printed: printed,
          citation: Samples.vov)
      ])
    let outlook = try Outlook(
      of: series, by: OutlookSentenceTests.ladder(),
      with: Experience(pace: YearPace(usual: 1, spread: 0.1, halfway: 1)), horizon: 1)
    let notices = outlook.surprises(of: series, in: .english)
    #expect(notices.map(\.code) == ["months-surprising"])
    #expect(notices[0].message.contains("point to 12,000 million USD, far from the"))
    for language in Language.allCases {
      checkWholeSentence { outlook.surprises(of: series, in: $0)[0].message }
      #expect(!outlook.verdict(on: try #require(outlook.target), in: language).isEmpty)
    }
    #expect(
      outlook.verdict(on: try #require(outlook.target), in: .vietnamese) == "đã đạt")
  }
}
