import Testing

@testable import Tables

@Suite struct DecimalTextTests {
  @Test(arguments: [
    ("0", false, "0", 0, 0), ("-8.50", true, "850", 2, 0), ("+12", false, "12", 0, 0),
    (".5", false, "5", 1, 0), ("007", false, "007", 0, 0), ("1e300", false, "1", 0, 300),
    ("1.5E-3", false, "15", 1, -3), ("2e+07", false, "2", 0, 7), (" 3\t", false, "3", 0, 0),
    ("\u{A0}915", false, "915", 0, 0), ("-0.0", true, "00", 1, 0),
    ("123456789012345678901234567890", false, "123456789012345678901234567890", 0, 0),
  ])
  func isTakenDigitByDigit(
    text: String, isNegative: Bool, digits: String, places: Int, exponent: Int
  ) throws {
    for mark in [Dialect.DecimalMark.point, .comma] {
      let written = mark == .comma ? text.replacing(".", with: ",") : text
      let number = try DecimalText(written, mark: mark)
      #expect(number.isNegative == isNegative)
      #expect(number.digits == digits)
      #expect(number.places == places)
      #expect(number.exponent == exponent)
      #expect(Double(number.description) == Double(text.trimmed))
    }
  }

  @Test(arguments: [
    "x", "-", "+", ".", "5.", "1,5", "1.234.567", "1 234", "1e", "1e+", "1e1.5", "1e5x", "e5",
    "--1", "+-1", "0x10", "12a", "1%", "१२", "−5", "1_000", "$5",
  ])
  func malformed(_ text: String) {
    #expect(throws: CellFault.malformed(text)) { _ = try DecimalText(text, mark: .point) }
  }

  @Test(arguments: ["nan", "NaN", "-nan", "inf", "+Inf", "-Infinity", "∞", "−∞", " INF "])
  func notFinite(_ text: String) {
    #expect(throws: CellFault.notFinite(text)) { _ = try DecimalText(text, mark: .point) }
  }

  @Test(arguments: ["", " ", "\u{A0}\t"]) func empty(_ text: String) {
    #expect(throws: CellFault.empty) { _ = try DecimalText(text, mark: .point) }
  }

  @Test(arguments: ["1e99999999999999999999", "1e-99999999999"])
  func outOfRange(_ text: String) {
    #expect(throws: CellFault.outOfRange(text)) { _ = try DecimalText(text, mark: .point) }
  }
}
