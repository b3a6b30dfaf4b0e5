import Figures
import Testing
import Wording

@Suite struct PrecisionTests {
  @Test(arguments: [
    (1697.3, 0, "1,697"), (108_123, 0, "108,100"), (31620.6, 1, "31,620"), (868.24, 1, "868.2"),
    (3.412, 0, "3.41"), (45.23, 1, "45.2"), (-1697.3, 0, "-1,697"), (0, 0, "0"), (0, 2, "0.00"),
    (0.04567, 0, "0.0457"), (1e300, 0, "1e300"), (2.056e30, 0, "2.06e30"),
    (1.25e300, 0, "1.25e300"), (2e-12, 0, "2e-12"),
    (.infinity, 0, "∞"), (.nan, 0, "–"),
  ])
  func threeToFourDigitsAreTold(value: Double, printed: Int, text: String) {
    let told = Precision(near: value, printed: printed).text(value, in: .english)
    #expect(told.replacing("1.00e", with: "1e").replacing("2.00e", with: "2e") == text)
  }

  @Test(arguments: [
    -1e308, 1e36, 1e37, .greatestFiniteMagnitude, .leastNonzeroMagnitude, -.infinity,
  ])
  func nothingIsTooLargeOrTooSmall(value: Double) {
    for printed in [-40, 0, 40] {
      for language in Language.allCases {
        #expect(!Precision(near: value, printed: printed).text(value, in: language).isEmpty)
      }
    }
  }

  @Test(arguments: [
    (1630.4, 12, "1,630"), (1e12, 12, "1.00e12"), (-29e12, 12, "-2.90e13"), (0, 0, "0"),
    (123_456, 6, "1.23e5"), (.infinity, 0, "∞"),
  ])
  func fewLettersTakeAPowerOfTen(value: Double, letters: Int, text: String) {
    #expect(Precision(places: 0).text(value, in: .english, letters: letters) == text)
  }

  @Test func rangesOfNegativeNumbersHaveAWord() {
    let precision = Precision(places: 0)
    #expect(precision.range(1558...1849, in: .english) == "1,558–1,849")
    #expect(precision.range(1558...1849, in: .vietnamese) == "1.558 - 1.849")
    #expect(precision.range(-20...5, in: .english) == "-20 to 5")
    #expect(precision.range(-20...5, in: .vietnamese) == "-20 đến 5")
  }
}
