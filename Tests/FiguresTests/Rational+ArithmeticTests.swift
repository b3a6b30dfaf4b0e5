import Figures
import TestSupport
import Testing

@Suite struct RationalArithmeticTests {
  enum Operation: CaseIterable { case sum, product, quotient }

  /// The result errs to the side asked for, and by little: 2^-59 of the larger operand of a sum or
  /// of the product, and 2^-126.
  @Test(arguments: Operation.allCases, [1, 2, 3] as [UInt64])
  func errsToTheSideAskedFor(operation: Operation, seed: UInt64) {
    let left = Sample.rationals(count: 35, seed: seed)
    let right = Sample.rationals(count: 35, seed: seed + 100)
    for a in left {
      for b in right where operation != .quotient || !b.isZero {
        let (x, y) = (BigFraction(a), BigFraction(b))
        let exact = operation == .sum ? x + y : operation == .product ? x * y : x / y
        let scale = operation == .sum ? max(x.magnitude, y.magnitude) : exact.magnitude
        let allowed = scale * Self.relative + Self.absolute
        for rounding in [Rational.Rounding.down, .up] {
          guard let value = Self.result(operation, a, b, rounding) else {
            #expect(Self.farthest < scale, "\(operation) of \(a) and \(b) is within range")
            continue
          }
          let error = rounding == .up ? BigFraction(value) - exact : exact - BigFraction(value)
          #expect(!(error < BigFraction(0)), "\(operation) of \(a) and \(b), \(rounding)")
          #expect(!(allowed < error), "\(operation) of \(a) and \(b), \(rounding)")
        }
      }
    }
  }

  /// Printed figures never meet the rounding.
  @Test func isExactForPrintedFigures() {
    var generator = RepeatableRandom(seed: 7)
    for _ in 0..<2000 {
      func figure() -> Rational? {
        Rational(
          significand: Int128.random(in: -999_999_999_999...999_999_999_999, using: &generator),
          places: Int.random(in: 0...6, using: &generator))
      }
      guard let a = figure(), let b = figure() else { continue }
      for operation in Operation.allCases where operation != .quotient || !b.isZero {
        let down = Self.result(operation, a, b, .down)
        #expect(down != nil)
        #expect(down == Self.result(operation, a, b, .up))
      }
    }
  }

  @Test func dividesNothingByZero() {
    #expect(Rational(1).divided(by: 0, rounding: .up) == nil)
    #expect(Rational(0).divided(by: 0, rounding: .down) == nil)
  }

  private static func result(
    _ operation: Operation, _ a: Rational, _ b: Rational, _ rounding: Rational.Rounding
  ) -> Rational? {
    switch operation {
    case .sum: a.adding(b, rounding: rounding)
    case .product: a.multiplied(by: b, rounding: rounding)
    case .quotient: a.divided(by: b, rounding: rounding)
    }
  }

  private static let relative = BigFraction(BigInteger(1), BigInteger(1 << 59))
  private static let absolute = BigFraction(BigInteger(1), BigInteger(1 << 126))
  /// Below this every result has a fraction.
  private static let farthest = BigFraction(BigInteger(1 << 124), BigInteger(1))
}
