import Figures
import TestSupport
import Testing

@Suite struct DecimalTextTests {
  @Test(arguments: [
    ("1.750", "1750", 0), ("14,38", "14.38", 2), ("8,50", "8.50", 2),
    ("1.234.567,8", "1234567.8", 1),
    ("1234,5", "1234.5", 1), ("-5,5", "-5.5", 1), ("−5,5", "-5.5", 1), ("+5,5", "5.5", 1),
    ("0", "0", 0), ("-0,00", "0.00", 2), ("007", "7", 0), ("0,125", "0.125", 3),
  ])
  func readsVietnamese(text: String, plain: String, places: Int) throws {
    let decimal = try #require(Decimal(text, in: .vietnamese))
    #expect(decimal.plain == plain)
    #expect(decimal.places == places)
  }

  @Test(arguments: [
    "", " ", "-", "+", "--5", "+-5", ".", ",", "5,", ",5", "1.75", "1.7500", "1750.000", "1..750",
    ".750", "1.750.", "1,2,3", "1.234,567.8", "0.125", "000.125", "٣", "３", "1 750", "1\u{A0}750",
    "5%", "1e3", "x", "−", "1,5\n", "5\u{301}", "NaN", "inf", "0x10", "1_000",
  ])
  func refusesOtherVietnamese(text: String) {
    #expect(Decimal(text, in: .vietnamese) == nil)
  }

  @Test(arguments: Language.allCases)
  func refusesTooManyDigitsWithoutTrapping(language: Language) {
    let mark = language.decimalMark
    for count in [37, 38, 39, 40, 1000, 100_000] {
      let nines = String(repeating: "9", count: count)
      #expect(Decimal(nines, in: language) == nil)
      #expect(Decimal("0\(mark)\(nines)", in: language) == nil)
      #expect(Decimal("-" + nines, in: language) == nil)
    }
    #expect(Decimal(String(repeating: "9", count: 36), in: language) != nil)
    #expect(Decimal(String(repeating: "0", count: 1000) + "5", in: language) == Decimal(5))
  }

  @Test(arguments: [
    ("1.5e3", 15, -2), ("1.5E3", 15, -2), ("15e-3", 15, 3), ("2e+2", 2, -2), ("1750", 1750, 0),
    ("-0.50", -50, 2), ("0e300", 0, 0), ("0e5", 0, -5), ("1e36", 1, -36),
  ])
  func readsPlain(text: String, significand: Int, places: Int) {
    #expect(
      Decimal(plain: text) == Decimal(significand: Int128(significand), places: places))
  }

  @Test(arguments: [
    "1e300", "1e37", "1e-37", "1e99999999999999999999", "1e-99999999999999999999",
    "1e9223372036854775807", "1e-9223372036854775808", "1e", "e5", "1e5e5", "1eE5", "1e1.5", "e",
    "", "1,750", "nan", "-inf", "1e٣", ".5", "5.", "1 e5",
  ])
  func refusesOtherPlain(text: String) {
    #expect(Decimal(plain: text) == nil)
  }

  /// What is written reads back as the same decimal, in every style.
  @Test func roundTrips() throws {
    var generator = RepeatableRandom(seed: 3)
    for _ in 0..<3000 {
      let bits = Int.random(in: 1...119, using: &generator)
      let digits = Int128.random(in: 0...Int128.max, using: &generator) >> (127 - bits)
      let decimal = try #require(
        Decimal(
          significand: Bool.random(using: &generator) ? digits : -digits,
          places: Int.random(in: 0...36, using: &generator)))
      #expect(Decimal(plain: decimal.plain) == decimal)
      for language in Language.allCases {
        #expect(Decimal(decimal.formatted(in: language), in: language) == decimal)
      }
    }
  }

  @Test(arguments: [
    ("1234567.80", "1,234,567.80", "1.234.567,80"), ("-1000", "-1,000", "-1.000"),
    ("999", "999", "999"), ("-999", "-999", "-999"), ("0.001", "0.001", "0,001"),
    ("15e2", "1,500", "1.500"), ("0e2", "0", "0"), ("123456", "123,456", "123.456"),
  ])
  func formats(plain: String, english: String, vietnamese: String) throws {
    let decimal = try #require(Decimal(plain: plain))
    #expect(decimal.formatted(in: .english) == english)
    #expect(decimal.formatted(in: .vietnamese) == vietnamese)
  }
}
