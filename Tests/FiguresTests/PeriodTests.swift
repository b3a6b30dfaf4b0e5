import Figures
import Testing

@Suite struct PeriodTests {
  @Test func wholeYear() {
    #expect(Period.year(2024).wholeYear == 2024)
    #expect(Period(years: 2021...2025).wholeYear == nil)
    #expect(Period(years: 2024...2024, part: .firstMonths(9)).wholeYear == nil)
    #expect(Period.cumulative.wholeYear == nil)
    #expect(Period.unknown.wholeYear == nil)
    #expect(Period(years: Int.min...Int.max).wholeYear == nil)
  }

  @Test func partOfYear() {
    #expect(Period(years: nil, part: .quarter(1)).isPartOfYear)
    #expect(!Period.year(2024).isPartOfYear)
  }

  @Test(
    arguments: [
      (.whole, 12), (.half(2), 6), (.quarter(4), 3), (.month(7), 1), (.firstMonths(9), 9),
    ] as [(Period.Part, Double)])
  func coversMonthsOfAYear(part: Period.Part, months: Double) {
    #expect(part.shareOfYear == months / 12)
  }

  @Test func cumulativeIsNotUnknown() {
    #expect(Period.cumulative != Period.unknown)
    #expect(Period.cumulative.isCumulative)
    #expect(Period(years: nil) == .unknown)
  }
}
