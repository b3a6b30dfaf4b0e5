import Figures
import Testing

@testable import Reports

@Suite struct NumberTextTests {
  private func text(_ digits: String) -> NumberText { NumberText(digits.unicodeScalars) }

  @Test(
    "numbers that leave no doubt tell which mark sets off decimals",
    arguments: [
      ("1.234,5", .comma), ("1,234.5", .dot), ("1.234.567", .comma), ("1,234,567", .dot),
      ("12,5", .comma), ("7.4", .dot), ("29315.30", .dot), ("1234,567", .comma), ("0,125", .comma),
      ("0.125", .dot), ("00.125", .dot), ("12.3456", .dot),
    ] as [(String, NumberText.Mark)])
  func evidence(digits: String, mark: NumberText.Mark) {
    #expect(text(digits).evidence == mark)
  }

  @Test(
    "open cases, whole numbers and what is no number tell nothing",
    arguments: ["1.234", "1,234", "12", "5.5.2015", "1,2,3", "1\u{A0}234", ""])
  func silence(digits: String) {
    #expect(text(digits).evidence == nil)
  }

  @Test(
    "groups are three digits after every mark, all marks alike",
    arguments: [
      ("1.234", true), ("12,345,678", true), ("1\u{A0}234\u{202F}567", true), ("123", true),
      ("1.234,567", false), ("1234.567", false), ("0.125", false), ("1.23", false),
      ("1.234.56", false), ("1.2345", false),
    ])
  func groups(digits: String, isGrouped: Bool) {
    #expect(text(digits).isGrouped == isGrouped)
  }

  @Test("digits become one number with so many decimals")
  func decimals() {
    #expect(Decimal(digits: Array("0123".utf8), places: 2) == Decimal(plain: "1.23"))
    #expect(Decimal(digits: [], places: 0) == nil)
    #expect(Decimal(digits: Array(String(repeating: "9", count: 30).utf8), places: 0) != nil)
    #expect(Decimal(digits: Array(String(repeating: "9", count: 31).utf8), places: 0) == nil)
  }
}
