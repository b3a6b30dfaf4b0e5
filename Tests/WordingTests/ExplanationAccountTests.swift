import Figures
import Testing

@testable import Trends
@testable import Wording

@Suite struct ExplanationAccountTests {
  private static func explanation(_ last: Double, _ reasons: [(Driver, Double)]) -> Explanation {
    Explanation(
      lastValue: last, point: reasons.reduce(last) { $0 + $1.1 },
      reasons: reasons.map { Explanation.Reason(driver: $0, change: $1) }, disruptions: [],
      scales: [])
  }

  private static func told(
    _ explanation: Explanation, _ series: Series, _ language: Language = .english
  ) -> [[String]] {
    ExplanationAccount(of: explanation, series: series, in: language).lines
      .map { [$0.label, $0.amount, $0.share] }
  }

  private static let upAndDown = explanation(
    1630, [(.usualGrowth, 14.2), (.trend, 78.4), (.recentLevel, -19.9), (.acceleration, 0.6)])

  @Test func inEnglish() {
    #expect(
      Self.told(Self.upAndDown, Samples.series) == [
        ["outcome of 2024", "1,630", ""],
        ["trend of all years", "+78", "+4.8%"],
        ["distance from the recent level", "-20", "-1.2%"],
        ["growth that such series usually have", "+14", "+0.9%"],
        ["other", "+1", "0.0%"],
        ["forecast for 2025", "1,703", "+4.5%"],
      ])
  }

  @Test func inVietnamese() {
    #expect(
      Self.told(Self.upAndDown, Samples.series, .vietnamese) == [
        ["thực hiện năm 2024", "1.630", ""],
        ["xu thế của cả giai đoạn", "+78", "+4,8%"],
        ["chênh lệch so với mức những năm gần đây", "-20", "-1,2%"],
        ["mức tăng thường thấy ở các chuỗi cùng loại", "+14", "+0,9%"],
        ["yếu tố khác", "+1", "0,0%"],
        ["dự báo năm 2025", "1.703", "+4,5%"],
      ])
  }

  @Test func theLastOutcomeIsToldAsItWasPrinted() {
    let series = Samples.series(ending: Samples.published(2024, "60771"))
    let lines = Self.told(Self.explanation(60771, [(.trend, 1566.3)]), series)
    #expect(lines.first?[1] == "60,771")
    #expect(lines.last?[1] == "62,337")
  }

  @Test func anEstimateIsNamed() {
    let series = Samples.series(ending: Samples.published(2024, "1630", .estimate))
    #expect(Self.told(Self.upAndDown, series).first?[0] == "estimate of 2024")
    #expect(Self.told(Self.upAndDown, series, .vietnamese).first?[0] == "ước thực hiện năm 2024")
  }

  @Test func aShareHasNoPercentages() {
    let series = Series(
      indicator: Samples.poverty, province: Samples.benTre, unit: Quantity.Unit("percent"),
      observations: [Samples.published(2024, "8.1")])
    let lines = Self.told(Self.explanation(8.1, [(.trend, -0.5)]), series)
    #expect(lines.allSatisfy { $0[2].isEmpty })
    #expect(lines.map { $0[1] } == ["8.10", "-0.50", "7.60"])
  }

  @Test func noOutcomeNoAccount() {
    let series = Series(
      indicator: Samples.exports, province: Samples.benTre, unit: Samples.unit, observations: [])
    #expect(Self.told(Self.upAndDown, series).isEmpty)
  }
}

extension Samples {
  fileprivate static func series(ending last: Observation) -> Series {
    Series(indicator: exports, province: benTre, unit: unit, observations: [last])
  }
}
