import Testing

@testable import forecast

@Suite struct HistoryRowTests {
  @Test(
    "Nine significant digits, no tail",
    arguments: [
      (1452.3745878998486, "1452.37459"), (0, "0"), (-0.000123456789123, "-0.000123456789"),
      (1e15, "1000000000000000"), (93.14285714285714, "93.1428571"), (150, "150"),
      (.nan, ""), (.infinity, ""),
    ])
  func numbers(_ value: Double, _ text: String) {
    #expect(HistoryRow.number(value) == text)
  }

  @Test(arguments: [1e300, -1e300, 1e-300, Double.greatestFiniteMagnitude])
  func theEndsOfTheRangeDoNotTrap(_ value: Double) throws {
    let read = try #require(Double(HistoryRow.number(value)))
    #expect((read / value - 1).magnitude < 1e-8)
  }
}
