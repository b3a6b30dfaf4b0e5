import Figures
import Testing

@testable import Auditing

@Suite struct PeriodShiftTests {
  @Test(
    arguments: [
      ("2024", -1, "2023"), ("2024-9m", 1, "2025-9m"), ("2024-Q3", -4, "2020-Q3"),
      ("2024-07", 0, "2024-07"),
      ("2021-2025", 1, nil), ("unknown-Q1", -1, nil), ("cumulative", -1, nil), ("0001", -1, nil),
      ("9999", 1, nil),
    ] as [(String, Int, String?)])
  func shiftsByYears(text: String, years: Int, expected: String?) throws {
    #expect(try #require(Period(text)).shifted(years: years)?.description == expected)
  }

  @Test(
    arguments: [
      ("2024", .samePeriodLastYear, "2023"), ("2024-9m", .samePeriodLastYear, "2023-9m"),
      ("2024-07", .previousMonth, "2024-06"), ("2024-01", .previousMonth, "2023-12"),
      ("2024", .previousMonth, nil), ("2024-Q1", .year(2019), "2019-Q1"), ("2024", .year(0), nil),
      ("2024", .year(.min), nil), ("2024", .year(.max), nil),
      ("2024", .plan, nil), ("2024", .other, nil), ("2024", nil, nil),
      ("2021-2025", .samePeriodLastYear, nil), ("unknown", .year(2020), nil),
    ] as [(String, Comparison?, String?)])
  func findsWhatIsComparedTo(text: String, comparison: Comparison?, base: String?) throws {
    #expect(try #require(Period(text)).base(of: comparison)?.description == base)
  }

  @Test(
    arguments: [
      ("2024-9m", "2024"), ("2024-Q3", "2024"), ("2024", nil), ("cumulative", nil),
      ("2021-2025", nil),
    ] as [(String, String?)])
  func findsTheWholeYear(text: String, whole: String?) throws {
    #expect(try #require(Period(text)).wholeOfYear?.description == whole)
  }
}
