import Figures
import TestSupport
import Testing

@Suite struct RationalTests {
  @Test func reducesToLowestTerms() {
    let cases: [(Int128, Int128, Int128, Int128)] = [
      (6, 4, 3, 2), (-6, 4, -3, 2), (6, -4, -3, 2), (-6, -4, 3, 2), (0, -7, 0, 1),
      (.max, .max, 1, 1), (.max, 1, .max, 1), (-.max, .max, -1, 1),
    ]
    for (top, bottom, numerator, denominator) in cases {
      let value = Rational(top, over: bottom)
      #expect(value?.numerator == numerator, "\(top)/\(bottom)")
      #expect(value?.denominator == denominator, "\(top)/\(bottom)")
    }
  }

  @Test func refusesWhatHasNoFraction() {
    for (top, bottom) in [(1, 0), (0, 0), (.min, 1), (1, .min)] as [(Int128, Int128)] {
      #expect(Rational(top, over: bottom) == nil, "\(top)/\(bottom)")
    }
  }

  @Test(arguments: [
    (845, 2, 169, 20), (15, -2, 1500, 1), (0, .max, 0, 1), (0, .min, 0, 1), (-5, 1, -1, 2),
  ])
  func takesADecimal(significand: Int, places: Int, top: Int, bottom: Int) {
    #expect(
      Rational(significand: Int128(significand), places: places)
        == Rational(Int128(top), over: Int128(bottom)))
  }

  @Test func refusesADecimalOutOfRange() {
    let cases: [(Int128, Int)] = [
      (1, 39), (1, -39), (2, -38), (1, .max), (1, .min), (.min, 0), (.max, -1),
    ]
    for (significand, places) in cases {
      #expect(
        Rational(significand: significand, places: places) == nil, "\(significand), \(places)")
    }
  }

  @Test func orderAgreesWithExactArithmetic() {
    let values = Sample.rationals(count: 120, seed: 1)
    for a in values {
      for b in values {
        #expect((a < b) == (BigFraction(a) < BigFraction(b)), "\(a) < \(b)")
        #expect((a == b) == (BigFraction(a) == BigFraction(b)), "\(a) == \(b)")
      }
    }
  }

  @Test func doublesAreNear() {
    for value in Sample.rationals(count: 2000, seed: 2) {
      let double = value.double
      guard let back = Sample.exact(double), let unit = Sample.exact(double.ulp) else { continue }
      #expect(!(unit + unit < (BigFraction(value) - back).magnitude), "\(value)")
    }
  }

  @Test(arguments: [0.1, 8.45, 1750, 963.16, 1e22, 0.000_001, 1.23e-10])
  func printedDecimalsGiveTheDoubleOfTheirLiteral(literal: Double) throws {
    let decimal = try #require(Decimal(plain: "\(literal)"))
    #expect(decimal.value.double == literal)
  }
}

/// Fractions of every size, from those of printed figures to the ends of 128 bits.
enum Sample {
  static func rationals(count: Int, seed: UInt64) -> [Rational] {
    var generator = RepeatableRandom(seed: seed)
    let edges: [Rational?] = [
      0, 1, -1, Rational(1, over: 3), Rational(.max, over: 1), Rational(-.max, over: 1),
      Rational(1, over: .max), Rational(-1, over: .max), Rational(.max, over: .max - 1),
      Rational(.max - 1, over: .max), Rational(-.max, over: 2), Rational(2, over: .max),
      Rational(1 << 126, over: 1), Rational(1, over: 1 << 126), Rational(1 << 126, over: 3),
    ]
    return edges.compactMap { $0 }
      + (0..<count).compactMap { _ in
        let top = part(&generator)
        return Rational(Bool.random(using: &generator) ? top : -top, over: max(1, part(&generator)))
      }
  }

  private static func part(_ generator: inout RepeatableRandom) -> Int128 {
    let bits = Int.random(in: 1...127, using: &generator)
    return Int128.random(in: 0...Int128.max, using: &generator) >> (127 - bits)
  }

  /// The double as a fraction, where its parts fit.
  static func exact(_ value: Double) -> BigFraction? {
    guard value.isFinite else { return nil }
    guard value != 0 else { return BigFraction(0) }
    let significand = Int128(value.significand * 0x1p52) * (value < 0 ? -1 : 1)
    let exponent = Int(value.exponent) - 52
    guard (-126...126).contains(exponent) else { return nil }
    let power = BigInteger(1 << abs(exponent))
    return exponent < 0
      ? BigFraction(BigInteger(significand), power)
      : BigFraction(BigInteger(significand) * power, BigInteger(1))
  }
}
