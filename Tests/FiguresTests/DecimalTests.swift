import Figures
import Testing

@Suite struct DecimalTests {
  @Test func keepsTrailingZeros() throws {
    let (short, long) = (Decimal(significand: 85, places: 1), Decimal(significand: 850, places: 2))
    #expect(short != long)
    #expect(try #require(short).value == #require(long).value)
  }

  @Test func refusesWhatLiesOutOfRange() {
    let cases: [(Int128, Int)] = [
      (1, 37), (1, -37), (11, -35), (1, .max), (1, .min), (0, 37), (.min, 0), (.max, 0), (.min, 36),
    ]
    for (significand, places) in cases {
      #expect(Decimal(significand: significand, places: places) == nil, "\(significand), \(places)")
    }
  }

  @Test func reachesTheEndsOfItsRange() {
    for (significand, places) in [(1, 36), (1, -36), (10, -35), (.max, 36)] as [(Int128, Int)] {
      let decimal = Decimal(significand: significand, places: places)
      #expect(decimal?.significand == significand)
      #expect(decimal?.places == places)
    }
  }

  @Test(arguments: [
    ("1400", "1", "100"), ("1401", "1", "1"), ("1.40", "0.01", "0.01"), ("8.5", "0.1", "0.1"),
    ("0", "1", "1"), ("0.00", "0.01", "0.01"), ("15e2", "100", "100"), ("150e2", "100", "1000"),
    ("-20", "1", "10"), ("1e36", "1e36", "1e36"), ("10e35", "1e35", "1e36"),
  ])
  func unitsOfTheLastDigits(text: String, last: String, significant: String) throws {
    let decimal = try #require(Decimal(plain: text))
    #expect(decimal.unitInLastPlace == Decimal(plain: last)?.value)
    #expect(decimal.unitInLastSignificantPlace == Decimal(plain: significant)?.value)
  }

  @Test func shifts() throws {
    let decimal = try #require(Decimal(plain: "1.5"))
    #expect(decimal.shifted(by: 3) == Decimal(significand: 15, places: -2))
    #expect(decimal.shifted(by: -3) == Decimal(significand: 15, places: 4))
    #expect(decimal.shifted(by: 3)?.shifted(by: -3) == decimal)
    for exponent in [36, -36, .max, .min] { #expect(decimal.shifted(by: exponent) == nil) }
  }

  @Test(arguments: ["-8.50", "8.50", "0"]) func magnitudeHasNoSign(text: String) throws {
    let decimal = try #require(Decimal(plain: text))
    #expect(decimal.magnitude.value == decimal.value.magnitude)
    #expect(decimal.magnitude.places == decimal.places)
  }
}
