/// A fraction of 128-bit integers in lowest terms with a positive denominator.
///
/// Stated figures are decimals of a few digits, so sums, products and quotients of them are held
/// exactly. Where an exact result would not fit, the operations that take a `Rounding` give the
/// nearest fraction of about 60 bits on the side asked for, and `nil` where even that is out of
/// range; intervals use them to stay enclosing.
public struct Rational: Hashable, Sendable {
  public let numerator: Int128
  public let denominator: Int128

  /// The side on which an inexact result may lie.
  public enum Rounding: Sendable { case down, up }

  /// The whole number `value`.
  public init(_ value: Int) {
    self.init(reduced: Int128(value), 1)
  }

  /// The fraction `numerator / denominator`, or `nil` if the denominator is zero or the parts
  /// cannot be negated.
  public init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator != 0, numerator != .min, denominator != .min else { return nil }
    let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.init(reduced: sign * numerator / divisor, sign * denominator / divisor)
  }

  private init(reduced numerator: Int128, _ denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// `significand · 10^-places`, exactly, or `nil` if it does not fit in 128 bits over 128 bits.
  public init?(significand: Int128, places: Int) {
    guard significand != 0 else {
      self.init(0)
      return
    }
    guard let power = Self.powerOfTen(abs(places)) else { return nil }
    if places >= 0 {
      self.init(significand, over: power)
    } else {
      let (product, overflow) = significand.multipliedReportingOverflow(by: power)
      guard !overflow else { return nil }
      self.init(product, over: 1)
    }
  }

  /// The nearest double, to within two units in the last place.
  public var double: Double { Double(numerator) / Double(denominator) }

  public var isZero: Bool { numerator == 0 }
  public var isPositive: Bool { numerator > 0 }
  public var isNegative: Bool { numerator < 0 }
  public var magnitude: Rational { isNegative ? -self : self }

  public static prefix func - (value: Rational) -> Rational {
    Rational(reduced: -value.numerator, value.denominator)
  }

  /// `10^exponent` for exponents from 0 to 38, otherwise `nil`.
  static func powerOfTen(_ exponent: Int) -> Int128? {
    guard (0...38).contains(exponent) else { return nil }
    return (0..<exponent).reduce(1) { power, _ in power * 10 }
  }

  private static func greatestCommonDivisor(_ a: UInt128, _ b: UInt128) -> Int128 {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return max(1, Int128(a))
  }
}

extension Rational: Comparable {
  public static func < (left: Rational, right: Rational) -> Bool {
    let a = left.numerator.multipliedFullWidth(by: right.denominator)
    let b = right.numerator.multipliedFullWidth(by: left.denominator)
    return (a.high, a.low) < (b.high, b.low)
  }
}

extension Rational: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) { self.init(value) }
}

// MARK: - Arithmetic

extension Rational {
  /// The sum, exact where it fits, else rounded to the side asked for; `nil` out of range.
  public func adding(_ other: Rational, rounding: Rounding) -> Rational? {
    if let exact = exactSum(other) { return exact }
    let left = shortened(rounding)
    let right = other.shortened(rounding)
    guard let left, let right else { return nil }
    return left.exactSum(right)
  }

  /// The product, exact where it fits, else rounded to the side asked for; `nil` out of range.
  public func multiplied(by other: Rational, rounding: Rounding) -> Rational? {
    if let exact = exactProduct(other) { return exact }
    let isPositive = isNegative == other.isNegative
    let outward = (rounding == .up) == isPositive
    func shorter(_ value: Rational) -> Rational? {
      value.shortened(outward == value.isPositive ? .up : .down)
    }
    guard let left = shorter(self), let right = shorter(other) else { return nil }
    return left.exactProduct(right)
  }

  /// The quotient, as `multiplied(by:rounding:)`; `nil` also where `other` is zero.
  public func divided(by other: Rational, rounding: Rounding) -> Rational? {
    guard let reciprocal = Rational(other.denominator, over: other.numerator) else { return nil }
    return multiplied(by: reciprocal, rounding: rounding)
  }

  private func exactSum(_ other: Rational) -> Rational? {
    let divisor = Self.greatestCommonDivisor(denominator.magnitude, other.denominator.magnitude)
    let (a, overflowA) = numerator.multipliedReportingOverflow(by: other.denominator / divisor)
    let (b, overflowB) = other.numerator.multipliedReportingOverflow(by: denominator / divisor)
    let (sum, overflowSum) = a.addingReportingOverflow(b)
    let (bottom, overflowBottom) = denominator.multipliedReportingOverflow(
      by: other.denominator / divisor)
    guard !overflowA, !overflowB, !overflowSum, !overflowBottom else { return nil }
    return Rational(sum, over: bottom)
  }

  private func exactProduct(_ other: Rational) -> Rational? {
    let left = Self.greatestCommonDivisor(numerator.magnitude, other.denominator.magnitude)
    let right = Self.greatestCommonDivisor(other.numerator.magnitude, denominator.magnitude)
    let (top, overflowTop) = (numerator / left).multipliedReportingOverflow(
      by: other.numerator / right)
    let (bottom, overflowBottom) = (denominator / right).multipliedReportingOverflow(
      by: other.denominator / left)
    guard !overflowTop, !overflowBottom else { return nil }
    return Rational(top, over: bottom)
  }

  /// The same value with parts of at most 60 bits, moved to the side asked for.
  private func shortened(_ rounding: Rounding) -> Rational? {
    func bits(_ value: Int128) -> Int { Int128.bitWidth - value.magnitude.leadingZeroBitCount }
    let shift = max(0, max(bits(numerator), bits(denominator)) - 60)
    guard shift > 0 else { return self }
    let unit: Int128 = 1 << Int128(shift)
    // Flooring the numerator over a raised denominator (or the reverse) moves the value one way.
    let raises = rounding == .up
    func quotient(_ value: Int128, up: Bool) -> Int128 {
      let floor = value >> Int128(shift)
      return up && floor * unit != value ? floor + 1 : floor
    }
    let top = quotient(numerator, up: raises)
    let bottom = quotient(denominator, up: raises == isNegative)
    return Rational(top, over: bottom)
  }
}
