import Figures
import Testing
import Wording

@testable import Pages

@Suite struct SeriesFiguresTests {
  @Test func theShareOfPlanIsComputed() {
    let series = Samples.exportSeries
    #expect(series.shareOfPlan(in: 2024) == 1630.0 / 1750)
    #expect(series.shareOfPlan(in: 2024, .vietnamese) == "93,1%")
    #expect(series.shareOfPlan(in: 2023) == nil && series.shareOfPlan(in: 1990, .english) == nil)
  }

  @Test func ofAHedgedOutcomeThePrintedShareCounts() {
    let percent = Quantity.Unit("percent")
    let hedged = Observation(
      year: 2020, value: 1500, interval: Interval(1500),
      printed: Quantity(Decimal(1500), Samples.unit, approximation: .moreThan), status: .actual,
      origin: .published, citation: Samples.citation("a.vn", "2021-01-01"),
      statedAttainment: Samples.quantity("102.5", percent))
    let series = Samples.series([hedged], plans: [Samples.published(2020, "1500", .plan)])
    #expect(series.shareOfPlan(in: 2020) == 1.025)
    #expect(series.shareOfPlan(in: 2020, .english) == "102.5%")
  }

  @Test func theChangeSuitsTheIndicator() {
    #expect(Samples.exportSeries.change(in: 2024) == .relative(1630.0 / 1452 - 1))
    #expect(Samples.exportSeries.change(in: 2016) == nil)
    let rate = Series(
      indicator: Indicator(id: "r", englishName: "r", vietnameseName: "r", kind: .share),
      province: Samples.province, unit: Quantity.Unit("percent"),
      observations: [Samples.published(2020, "12"), Samples.published(2021, "10")])
    #expect(rate.change(in: 2021) == .points(-2))
  }
}
