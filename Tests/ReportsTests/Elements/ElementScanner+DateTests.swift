import Testing

@testable import Reports

@Suite struct ElementScannerDateTests {
  static let days: [(String, [String])] = [
    ("28/03/2023", ["day 2023-03"]), ("13-1-2019", ["day 2019-01"]), ("5.5.2015", ["day 2015-05"]),
    ("ngày 15/6", ["day unknown-06"]), ("sáng 12/7", ["day unknown-07"]),
    ("ngày 15 tháng 6 năm 2022", ["day 2022-06"]), ("ngày 03 tháng 12", ["day unknown-12"]),
    ("2024-06-15", ["day 2024-06"]), ("(ngày 28/03/2023)", ["day 2023-03"]),
  ]

  @Test("days, which date a document", arguments: days)
  func daysOfDocuments(text: String, times: [String]) throws {
    #expect(try Scan(text).times == times)
  }

  @Test("days leave no figure behind", arguments: days)
  func noFigures(text: String, times: [String]) throws {
    #expect(try Scan(text).figures == [])
  }

  @Test(
    "a day without a year is one only after a word that says so",
    arguments: ["15/6 xã", "15/6", "tỷ lệ 3/4", "ngày 15/6 xã", "32/1/2020 tấn", "1.13.2015"])
  func none(text: String) throws {
    #expect(try !Scan(text).periods.contains { $0.isDay })
  }
}
