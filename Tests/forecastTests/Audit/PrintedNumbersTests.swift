import Testing

@testable import forecast

@Suite struct PrintedNumbersTests {
  @Test(
    arguments: [
      ("", []), ("1.750 triệu USD; 14,38%", ["1.750", "14,38"]), ("năm 2024.", ["2024"]),
      ("1, 2,3 4..5 6.", ["1", "2,3", "4", "5", "6"]), ("a1b", ["1"]), ("9", ["9"]),
    ] as [(String, Set<String>)])
  func numbers(text: String, expected: Set<String>) {
    #expect(PrintedNumbers(text).all == expected)
  }
}
