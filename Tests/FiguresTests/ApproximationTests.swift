import Figures
import Testing

@Suite struct ApproximationTests {
  @Test(
    arguments: [
      (.exact, "8.5", "[8.45, 8.55]"), (.exact, "8.50", "[8.495, 8.505]"),
      (.exact, "0", "[-0.5, 0.5]"),
      (.exact, "15e2", "[1450, 1550]"), (.exact, "-5", "[-5.5, -4.5]"),
      (.rangeLow, "17", "[16.5, 17.5]"), (.rangeHigh, "18", "[17.5, 18.5]"),
      (.moreThan, "1.5", "(1.5, 1.6)"), (.moreThan, "1400", "(1400, 1500)"),
      (.nearly, "2.0", "(1.9, 2.0)"), (.nearly, "600", "(500, 600)"),
      (.about, "600", "[500, 700]"), (.about, "8.50", "[8.49, 8.51]"), (.about, "1", "[0, 2]"),
      (.atLeast, "80", "[80, *]"), (.atMost, "80", "[*, 80]"),
    ] as [(Approximation, String, String)])
  func widens(word: Approximation, printed: String, expected: String) throws {
    let decimal = try #require(Decimal(plain: printed))
    #expect(word.interval(of: decimal) == interval(expected))
  }

  /// 8.45 rounds to 8.5, which doubles deny.
  @Test func roundingIsExact() throws {
    let (printed, value) = (Decimal(plain: "8.5"), Decimal(plain: "8.45"))
    #expect(
      Approximation.exact.interval(of: try #require(printed)).contains(
        try #require(value).value))
  }

  @Test(arguments: Approximation.allCases, ["1e36", "-1e36", "1e-36", "0", "999e-36", "-0.5"])
  func anyDecimalHasAnIntervalAtItsValue(word: Approximation, printed: String) throws {
    let decimal = try #require(Decimal(plain: printed))
    let interval = word.interval(of: decimal)
    let value = decimal.value
    #expect(interval.lower.map { $0.value <= value } ?? true)
    #expect(interval.upper.map { $0.value >= value } ?? true)
  }

  @Test(
    arguments: [
      ("", .exact), ("more_than", .moreThan), ("nearly", .nearly), ("about", .about),
      ("at_least", .atLeast), ("at_most", .atMost), ("range_low", .rangeLow),
      ("range_high", .rangeHigh),
    ] as [(String, Approximation)])
  func isToldByTheWordsOfRead(word: String, expected: Approximation) {
    #expect(Approximation(rawValue: word) == expected)
  }
}
