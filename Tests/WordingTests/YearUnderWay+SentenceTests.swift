import Figures
import Planning
import Testing
import Wording

@Suite struct YearUnderWaySentenceTests {
  private static func sentence(
    attainment: String? = nil, plan: String? = nil, in language: Language
  ) throws -> String {
    let printed = Samples.quantity("900")
    let series = Series(
      indicator: Samples.exports, province: Samples.benTre, unit: Samples.unit,
      observations: Samples.series.observations,
      plans: plan.map { [Samples.published(2025, $0, .plan)] } ?? [],
      partials: [
        PartialOutcome(
          year: 2025, months: 6, value: printed.decimal.value, printed: printed,
          statedAttainment: attainment.map { Samples.quantity($0, "percent") },
          citation: Samples.vov)
      ])
    let outlook = try Outlook(
      of: series, by: OutlookSentenceTests.ladder(),
      with: Experience(pace: YearPace(usual: 1, spread: 0.1, halfway: 1)), horizon: 1)
    return try #require(outlook.underWay).sentence(of: series, in: language)
  }

  @Test func whatIsReachedAndWhatItPointsTo() throws {
    let english = try Self.sentence(attainment: "51.64", in: .english)
    #expect(
      english.hasPrefix(
        "900 million USD in 6 months of 2025, 51.6% of the plan; usually 50.0% of a year comes by"
          + " then, so about 1,800; counts "))
    let vietnamese = try Self.sentence(attainment: "51.64", in: .vietnamese)
    #expect(
      vietnamese.hasPrefix(
        "900 triệu USD trong 6 tháng năm 2025, bằng 51,6% kế hoạch; thông thường đến thời điểm này"
          + " đạt 50,0% cả năm, tức cả năm khoảng 1.800; được tính "))
  }

  @Test func theShareOfThePlanIsReckonedWhereItIsNotPrinted() throws {
    #expect(try Self.sentence(plan: "2000", in: .english).contains("45.0% of the plan"))
    #expect(try !Self.sentence(in: .english).contains("of the plan"))
  }
}
