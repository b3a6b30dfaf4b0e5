import Figures
import Testing
import Wording

@Suite struct PeriodTextTests {
  @Test(arguments: [
    ("2024", "2024", "2024"), ("2024-9m", "9 months of 2024", "9 tháng năm 2024"),
    ("2024-1m", "1 month of 2024", "1 tháng năm 2024"),
    ("2024-H1", "first half of 2024", "6 tháng đầu năm 2024"),
    ("2024-H2", "second half of 2024", "6 tháng cuối năm 2024"),
    ("2024-Q3", "Q3 2024", "quý III/2024"), ("2024-Q4", "Q4 2024", "quý IV/2024"),
    ("2024-07", "July 2024", "tháng 7/2024"), ("2021-2025", "2021–2025", "2021-2025"),
    ("2011-2013-6m", "6 months of 2011–2013", "6 tháng năm 2011-2013"),
    ("cumulative", "to date", "lũy kế"), ("unknown", "not told", "không rõ"),
    ("unknown-Q1", "Q1", "quý I"),
  ])
  func tellsThePeriod(code: String, english: String, vietnamese: String) throws {
    let period = try #require(Period(code))
    #expect(period.text(in: .english) == english)
    #expect(period.text(in: .vietnamese) == vietnamese)
  }
}
