import Testing

@testable import Reports

@Suite struct ElementScannerPeriodTests {
  static let vietnamese: [(String, [String])] = [
    ("năm 2024", ["2024"]), ("cả năm 2024", ["whole 2024"]), ("KH 2014", ["2014"]),
    ("năm 2011 - 2013", ["2011-2013"]),
    ("tháng 9/2024", ["2024-09"]), ("tháng 9-2024", ["2024-09"]), ("tháng 9.2024", ["2024-09"]),
    ("Tháng 09 năm 2024", ["2024-09"]), ("tháng chín năm 2024", ["2024-09"]),
    ("tháng tư năm 2023", ["2023-04"]), ("tháng Mười hai", ["unknown-12"]),
    ("tháng 12", ["unknown-12"]), ("tháng 9 của năm 2024", ["2024-09"]),
    ("quý III/2024", ["2024-Q3"]), ("quý III năm 2024", ["2024-Q3"]),
    ("Quý I-2023", ["2023-Q1"]), ("quý 2.2024", ["2024-Q2"]), ("quí IV/2022", ["2022-Q4"]),
    ("QUÝ II NĂM 2024", ["2024-Q2"]), ("quý 1", ["unknown-Q1"]),
    ("quý đầu năm 2024", ["2024-Q1"]),
    ("6 tháng đầu năm 2024", ["2024-6m"]), ("06 tháng đầu năm 2024", ["2024-6m"]),
    ("sáu tháng đầu năm 2024", ["2024-6m"]), ("9 tháng năm 2024", ["2024-9m"]),
    ("9 tháng/2024", ["2024-9m"]), ("9 tháng đầu năm nay", ["unknown-9m"]),
    ("năm tháng đầu năm 2024", ["2024-5m"]), ("11 tháng đầu năm", ["unknown-11m"]),
    ("mười một tháng năm 2023", ["2023-11m"]), ("12 tháng năm 2024", ["whole 2024"]),
    ("nửa đầu năm 2024", ["2024-6m"]), ("nửa năm đầu 2024", ["2024-6m"]),
    ("nửa cuối năm 2024", ["2024-H2"]), ("6 tháng cuối năm 2024", ["2024-H2"]),
    ("giai đoạn 2021 - 2025", ["2021-2025"]), ("giai đoạn 2021–2025", ["2021-2025"]),
    ("giai đoạn 5 năm (2021-2025)", ["2021-2025"]), ("thời kỳ 2011-2020", ["2011-2020"]),
    ("nhiệm kỳ 2020 - 2025", ["2020-2025"]), ("kế hoạch 5 năm 2016-2020", ["2016-2020"]),
    ("đến hết tháng 10/2024", ["until 2024-10"]), ("tính đến hết quý III/2024", ["until 2024-Q3"]),
    ("tính đến tháng 5 năm 2023", ["until 2023-05"]), ("đến năm 2025", ["until 2025"]),
    ("đến cuối năm 2023", ["until 2023"]), ("tính đến 30/9/2024", ["until 2024-09"]),
    ("đến ngày 30/9/2024", ["until 2024-09"]),
    ("tính đến ngày 30 tháng 9 năm 2024", ["until 2024-09"]),
    ("cuối năm 2024", ["whole 2024"]), ("hết năm 2024", ["whole 2024"]),
    ("tại thời điểm 1/4/2016", ["moment 2016-04"]),
    ("đến thời điểm 01/10/2024", ["until 2024-10"]),
    ("tính đến thời điểm 01/10/2024", ["until moment 2024-10"]),
    ("lũy kế đến nay", ["cumulative"]), ("Luỹ kế", ["cumulative"]),
    ("từ đầu năm đến nay", ["since January"]), ("năm nay", ["relative unknown"]),
    ("sau 2,5 năm thực hiện kế hoạch 5 năm (2011-2015)", ["2011-2013-6m"]),
    ("qua 3 năm thực hiện nghị quyết 2021-2025", ["2021-2023"]),
    ("quý I và 6 tháng năm 2024", ["unknown-Q1", "2024-6m"]),
    ("9 THÁNG ĐẦU NĂM 2024", ["2024-9m"]),
  ]

  static let english: [(String, [String])] = [
    ("in 2024", ["2024"]), ("in September 2024", ["2024-09"]), ("September", ["unknown-09"]),
    ("in May 2023", ["2023-05"]), ("in July of 2024", ["2024-07"]),
    ("the first nine months of 2024", ["2024-9m"]), ("first 9 months of 2024", ["2024-9m"]),
    ("nine months of 2024", ["2024-9m"]), ("the first six months", ["unknown-6m"]),
    ("first quarter of 2024", ["2024-Q1"]), ("the third quarter of 2024", ["2024-Q3"]),
    ("in the fourth quarter", ["unknown-Q4"]), ("Q1 2024", ["2024-Q1"]), ("Q3/2024", ["2024-Q3"]),
    ("Q2 of 2024", ["2024-Q2"]), ("the first half of 2024", ["2024-6m"]),
    ("the second half of 2024", ["2024-H2"]), ("2021-2025", ["2021-2025"]),
    ("fiscal year 2023", ["2023"]), ("by the end of 2024", ["until 2024"]),
    ("the first quarter of 2024", ["2024-Q1"]),
  ]

  @Test("times in Vietnamese", arguments: vietnamese)
  func timesInVietnamese(text: String, times: [String]) throws {
    #expect(try Scan(text).times == times)
  }

  @Test("times in English", arguments: english)
  func timesInEnglish(text: String, times: [String]) throws {
    #expect(try Scan(text).times == times)
  }

  @Test("times leave no figure behind", arguments: vietnamese + english)
  func noFigures(text: String, times: [String]) throws {
    #expect(try Scan(text).figures == [])
  }

  @Test(
    "what only looks like a time is none",
    arguments: [
      "2.024 tấn", "2024 tấn", "tháng 13", "quý V", "tháng", "năm 1945", "May mặc",
      "99999999999999999999999", "tháng 99999999999999999999999", "quý 99999999999999.2024",
      "99999999999999999999.5.2015", "31.12", "đến đến đến đến", "tính đến", "tại thời điểm", "",
      "giai đoạn 2025 - 2021 tấn",
    ])
  func none(text: String) throws {
    let times = try Scan(text).times
    #expect(times.isEmpty || text.hasPrefix("giai đoạn") && times == ["2025"], "\(times)")
  }

  @Test("a year that a unit follows is a number")
  func yearsWithUnits() throws {
    #expect(try Scan("trồng 2024 ha").figures == ["2024 hectares"])
    #expect(try Scan("tháng 9 2024 ha").times == ["unknown-09"])
  }
}
