import Figures
import TestSupport
import Testing

@Suite struct DecimalRoundingTests {
  @Test(arguments: [
    (1, 2, 0, "1"), (-1, 2, 0, "-1"), (1, 3, 4, "0.3333"), (2, 3, 4, "0.6667"), (5, 4, 1, "1.3"),
    (-5, 4, 1, "-1.3"), (249, 200, 2, "1.25"), (1, 1000, 2, "0.00"), (0, 1, 3, "0.000"),
  ])
  func roundsAHalfAwayFromZero(top: Int, bottom: Int, places: Int, expected: String) throws {
    let value = try #require(Rational(Int128(top), over: Int128(bottom)))
    #expect(Decimal(rounding: value, places: places)?.plain == expected)
  }

  @Test(arguments: [
    (1450, -2, 15), (1449, -2, 14), (-1450, -2, -15), (5, -1, 1), (4, -1, 0), (1, -36, 0),
  ])
  func roundsToTens(value: Int, places: Int, significand: Int) {
    #expect(
      Decimal(rounding: Rational(value), places: places)
        == Decimal(significand: Int128(significand), places: places))
  }

  /// Within half a unit of the last place, by exact arithmetic, and a half only away from zero.
  @Test func isNearest() {
    var generator = RepeatableRandom(seed: 4)
    for value in Sample.rationals(count: 3000, seed: 5) {
      let places = Int.random(in: -36...36, using: &generator)
      guard let decimal = Decimal(rounding: value, places: places) else { continue }
      let (exact, rounded) = (BigFraction(value).magnitude, BigFraction(decimal.value).magnitude)
      let half = BigFraction(decimal.unitInLastPlace) * BigFraction(BigInteger(1), BigInteger(2))
      #expect(!(half < (exact - rounded).magnitude), "\(value) to \(places)")
      #expect(exact - rounded != half, "\(value) to \(places)")
      #expect(decimal.places == places)
    }
  }

  @Test func refusesWhatDoesNotFit() {
    #expect(Decimal(rounding: Rational(10), places: 36)?.significand != nil)
    #expect(Decimal(rounding: Rational(1000), places: 36) == nil)
    for places in [37, -37, .max, .min] {
      #expect(Decimal(rounding: Rational(1), places: places) == nil)
    }
    for value in [Double.nan, .infinity, -.infinity, 1e36, -1e300, .greatestFiniteMagnitude] {
      #expect(Decimal(rounding: value, places: 0) == nil)
    }
    #expect(Decimal(rounding: 1e35, places: 15) == nil)
    for places in [-1, 16, .max, .min] { #expect(Decimal(rounding: 1.5, places: places) == nil) }
  }

  @Test(arguments: [
    (2.5, 0, "3"), (-2.5, 0, "-3"), (2.675, 2, "2.67"), (1.115, 2, "1.11"), (0.285, 2, "0.28"),
    (1e-300, 3, "0.000"), (-0.0, 1, "0.0"), (-0.001, 1, "0.0"),
    (.leastNonzeroMagnitude, 15, "0.000000000000000"),
    (0x1p53, 2, "9007199254740992.00"),
    (1e20, 15, "100000000000000000000.000000000000000"),
    (0.125, 2, "0.13"), (0.1, 15, "0.100000000000000"),
  ])
  func roundsTheExactDouble(value: Double, places: Int, expected: String) {
    #expect(Decimal(rounding: value, places: places)?.plain == expected)
  }

  /// Doubles are fractions, so both ways of rounding agree.
  @Test func doublesAgreeWithRationals() throws {
    var generator = RepeatableRandom(seed: 6)
    for _ in 0..<3000 {
      let bits = Int128.random(in: -(1 << 53)...(1 << 53), using: &generator)
      let shift = Int.random(in: 0...70, using: &generator)
      let places = Int.random(in: 0...15, using: &generator)
      let value = try #require(Rational(bits, over: 1 << Int128(shift)))
      #expect(
        Decimal(rounding: value.double, places: places) == Decimal(rounding: value, places: places))
    }
  }
}
