import Figures
import Testing

@Suite struct PeriodTextTests {
  @Test(
    arguments: [
      ("2024", 2024...2024, .whole), ("2024-9m", 2024...2024, .firstMonths(9)),
      ("2024-11m", 2024...2024, .firstMonths(11)), ("2024-H2", 2024...2024, .half(2)),
      ("2024-Q3", 2024...2024, .quarter(3)), ("2024-07", 2024...2024, .month(7)),
      ("2024-12", 2024...2024, .month(12)), ("2021-2025", 2021...2025, .whole),
      ("2011-2013-6m", 2011...2013, .firstMonths(6)), ("2011-2013-Q1", 2011...2013, .quarter(1)),
      ("unknown", nil, .whole), ("unknown-Q1", nil, .quarter(1)),
      ("unknown-9m", nil, .firstMonths(9)),
      ("0099", 99...99, .whole),
    ] as [(String, ClosedRange<Int>?, Period.Part)])
  func reads(text: String, years: ClosedRange<Int>?, part: Period.Part) {
    #expect(Period(text) == Period(years: years, part: part))
  }

  @Test(arguments: [
    "", "-", "--", "24", "20244", "+202", "-202", "0000", "2024-", "2024-13", "2024-00", "2024-7",
    "2024-12m", "2024-0m", "2024-m", "2024-09m", "2024-+9m", "2024-Q5", "2024-Q0", "2024-Q",
    "2024-Q+1",
    "2024-Q01", "2024-H3", "2024-q3", "2025-2021", "2021-2025-2026", "2021-2025-Q1-Q2",
    "unknown-2024",
    "unknown-2024-Q1", "Unknown", "cumulative-Q1", "２０２４", "٢٠٢٤", "2024 ", "2024-Q٣",
    "2024-99999999999999999999m", "99999999999999999999",
  ])
  func refuses(text: String) {
    #expect(Period(text) == nil)
  }

  @Test func everyFormReadsBack() {
    let parts: [Period.Part] =
      [.whole] + (1...2).map { .half($0) } + (1...4).map { .quarter($0) }
      + (1...12).map { .month($0) } + (1...11).map { .firstMonths($0) }
    let years: [ClosedRange<Int>?] = [nil, 1...1, 2024...2024, 2021...2025, 999...9999]
    for years in years {
      for part in parts {
        let period = Period(years: years, part: part)
        #expect(Period(period.description) == period, "\(period)")
      }
    }
    #expect(Period(Period.cumulative.description) == .cumulative)
  }
}
