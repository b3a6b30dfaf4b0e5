import Figures
import Testing

@Suite struct ComparisonTests {
  @Test(
    arguments: [
      ("plan", .plan), ("same_period_last_year", .samePeriodLastYear), ("year:2019", .year(2019)),
      ("previous_month", .previousMonth), ("other", .other),
    ] as [(String, Comparison)])
  func roundTrips(text: String, comparison: Comparison) {
    #expect(Comparison(text) == comparison)
    #expect(comparison.description == text)
  }

  @Test(arguments: [
    "", "Plan", "year:", "year:x", "year", "year:99999999999999999999", "year:0", "year:10000",
    "year:9223372036854775807", "year:-9223372036854775808",
  ])
  func refuses(text: String) {
    #expect(Comparison(text) == nil)
  }
}
