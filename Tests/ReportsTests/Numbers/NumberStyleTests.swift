import Figures
import Testing

@testable import Reports

/// The order of decision for one number, from what leaves no doubt to what its unit makes likely.
@Suite struct NumberStyleTests {
  private func value(_ digits: String, isEnglish: Bool = false, usual: Int? = nil) -> Decimal? {
    NumberStyle(isEnglish: isEnglish)
      .decimal(NumberText(digits.unicodeScalars), usual: usual)
  }

  @Test(
    "the same in every style",
    arguments: [
      // Both marks: the last one sets off decimals.
      ("1.234,5", "1234.5"), ("1,234.5", "1234.5"), ("1.234.567,89", "1234567.89"),
      ("42,460,418.319", "42460418.319"), ("1.234,567", "1234.567"),
      // One mark twice: thousands.
      ("1.234.567", "1234567"), ("1,234,567", "1234567"), ("1\u{A0}234\u{A0}567", "1234567"),
      // Not three digits after it: decimals.
      ("12,5", "12.5"), ("7.4", "7.4"), ("29315.30", "29315.30"), ("1234,567", "1234.567"),
      ("3,1416", "3.1416"),
      // A zero at the start: decimals.
      ("0,125", "0.125"), ("0.125", "0.125"), ("0,0", "0.0"),
      ("48\u{2009}250", "48250"), ("2024", "2024"), ("007", "7"), ("0", "0"),
    ])
  func noDoubt(digits: String, expected: String) {
    #expect(value(digits) == Decimal(plain: expected))
    #expect(value(digits, isEnglish: true) == Decimal(plain: expected))
    #expect(value(digits, usual: 999) == Decimal(plain: expected))
  }

  @Test(
    "one mark before three digits goes by the style, a dot by the unit too",
    arguments: [
      ("1,533", false, nil, "1.533"), ("1,533", true, nil, "1533"), ("30.660", false, nil, "30660"),
      ("30.660", true, nil, "30.660"), ("1.225", false, 999, "1.225"),
      ("1.726", false, 999, "1.726"),
      ("1,533", false, 999, "1.533"), ("1.234", false, 1000, "1.234"),
      ("1.000", false, 1000, "1000"),
      ("999.999", false, 999, "999.999"),
    ] as [(String, Bool, Int?, String)])
  func doubt(digits: String, isEnglish: Bool, usual: Int?, expected: String) {
    #expect(value(digits, isEnglish: isEnglish, usual: usual) == Decimal(plain: expected))
  }

  @Test(
    "what is no number has no value",
    arguments: [
      "5.5.2015", "1.234.56", "1,23,456", "1.234,567.8", "1,234.567,8",
      String(repeating: "9", count: 31), String(repeating: "1.", count: 5000) + "1",
      String(repeating: "123.", count: 5000) + "123", "9." + String(repeating: "9", count: 40),
    ])
  func noNumbers(digits: String) {
    #expect(value(digits) == nil)
    #expect(value(digits, isEnglish: true) == nil)
  }

  @Test(
    "most of the numbers that leave no doubt make the style",
    arguments: [
      ("tăng 12,5%, đạt 1.234 tấn", false), ("up 12.5%, reached 1,234 tonnes", true),
      ("1.234 tấn, 2,345 tấn", false), ("tăng 7.4%, 8,2%, 9,1%", false),
      ("tăng 7,4%, 8.2%, 9.1%", false), ("0.125 và 0.250", true), ("đạt 1.234", false),
      ("reached 1,234", true),
      // Headings, dates and clocks are no evidence.
      ("1.1. Công nghiệp\n1.2. Nông nghiệp\n2.1. Dịch vụ\nĐạt 1.234 tấn", false),
      ("tháng 5.2015, tháng 6.2015: 1.234 tấn", false),
    ])
  func habit(text: String, isEnglish: Bool) throws {
    #expect(try Scan(text).scanner.style.isEnglish == isEnglish)
  }

  @Test("a mixed document reads each number by its own marks and unit")
  func mixed() throws {
    let scan = try Scan(
      "Doanh thu 30.660 tỷ đồng; xuất khẩu 360,55 triệu USD và 1.225 tỷ USD; tăng 7.4%; thu 1.540 tấn."
    )
    #expect(
      scan.figures == [
        "30660 billion VND", "360.55 million USD", "1.225 billion USD", "7.4 percent",
        "1540 tonnes",
      ])
  }

  @Test("an English document groups by commas")
  func english() throws {
    let scan = try Scan(
      "Revenue reached 1,225.5 billion dong, up 7.4 percent; 12,345 tonnes; 2.125 million visitors."
    )
    #expect(
      scan.figures == [
        "1225.5 billion VND", "7.4 percent", "12345 tonnes", "2.125 million visitors",
      ])
  }
}
