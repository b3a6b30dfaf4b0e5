import Figures
import Testing

@Suite struct LanguageNumbersTests {
  @Test(arguments: [
    (1749.65, 1, "1,749.7", "1.749,7"), (-0.04, 1, "0.0", "0,0"), (-0.0, 0, "0", "0"),
    (-1234.5, 0, "-1,235", "-1.235"), (0.1, 15, "0.100000000000000", "0,100000000000000"),
    (999_999_999_999_999, 0, "999,999,999,999,999", "999.999.999.999.999"),
    (1e15, 2, "1.00e15", "1,00e15"), (-1.5e300, 1, "-1.5e300", "-1,5e300"),
    (9.996e20, 2, "1.00e21", "1,00e21"), (.greatestFiniteMagnitude, 3, "1.798e308", "1,798e308"),
    (.nan, 2, "–", "–"), (.infinity, 2, "∞", "∞"), (-.infinity, 2, "-∞", "-∞"),
    (5.5, -3, "6", "6"), (.leastNormalMagnitude, 2, "0.00", "0,00"),
  ])
  func formats(value: Double, places: Int, english: String, vietnamese: String) {
    #expect(Language.english.formatted(value, places: places) == english)
    #expect(Language.vietnamese.formatted(value, places: places) == vietnamese)
  }

  @Test(arguments: [
    (0.177, "+17.7%", "+17,7%"), (-0.05, "-5.0%", "-5,0%"), (0, "0.0%", "0,0%"),
    (12.345, "+1,234.5%", "+1.234,5%"), (.nan, "–", "–"), (.infinity, "+∞%", "+∞%"),
    (1e300, "+1.0e302%", "+1,0e302%"), (-1e308, "-∞%", "-∞%"),
  ])
  func changesHaveASign(fraction: Double, english: String, vietnamese: String) {
    #expect(Language.english.percent(fraction, sign: .always) == english)
    #expect(Language.vietnamese.percent(fraction, sign: .always) == vietnamese)
  }

  @Test func sharesHaveNone() {
    #expect(Language.vietnamese.percent(0.9831, places: 2) == "98,31%")
  }

  /// No double and no number of places traps, and what is shown below 10^15 reads back.
  @Test func neverTraps() {
    var generator = SplitMix64(seed: 8)
    for _ in 0..<5000 {
      let value = Double(bitPattern: generator.next())
      let places = Int.random(in: 0...15, using: &generator)
      for language in Language.allCases {
        let text = language.formatted(value, places: places, sign: .always)
        #expect(!text.isEmpty)
        if value.magnitude < 1e15 { #expect(Decimal(text, in: language)?.places == places) }
      }
    }
    for places in [Int.min, .max] {
      #expect(!Language.english.formatted(1e14, places: places).isEmpty)
    }
  }
}
