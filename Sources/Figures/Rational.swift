/// A fraction of 128-bit integers in lowest terms with a positive denominator.
///
/// Stated figures are decimals of a few digits, so sums, products and quotients of them are held
/// exactly. Where the parts of an exact result would not fit in 128 bits, the operations that take
/// a `Rounding` err to the side asked for, and give `nil` where even that is out of range;
/// intervals use them to stay enclosing.
public struct Rational: Hashable, Sendable {
  /// Carries the sign.
  public let numerator: Int128
  /// Above zero, and without a common divisor with the numerator.
  public let denominator: Int128

  /// The side on which an inexact result may lie.
  public enum Rounding: Sendable {
    /// At most the exact result.
    case down
    /// At least the exact result.
    case up
  }

  /// The whole number `value`.
  public init(_ value: Int) {
    self.init(reduced: Int128(value), 1)
  }

  /// The fraction `numerator / denominator` in lowest terms, or `nil` if the denominator is zero
  /// or a part is `Int128.min`, which has no opposite.
  public init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator != 0, numerator != .min, denominator != .min else { return nil }
    let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.init(reduced: sign * numerator / divisor, sign * denominator / divisor)
  }

  /// The parts must have no common divisor, and the denominator must be above zero.
  init(reduced numerator: Int128, _ denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// `significand · 10^-places`, exactly, or `nil` if a part of that fraction does not fit in 128
  /// bits; `places` beyond 38 never does.
  public init?(significand: Int128, places: Int) {
    guard significand != 0 else {
      self.init(0)
      return
    }
    guard (-38...38).contains(places), let power = Self.powerOfTen(abs(places)) else { return nil }
    if places >= 0 {
      self.init(significand, over: power)
    } else {
      let (product, overflow) = significand.multipliedReportingOverflow(by: power)
      guard !overflow else { return nil }
      self.init(product, over: 1)
    }
  }

  /// The value as a double: the nearest one where both parts are below 2^53, otherwise within two
  /// units in the last place.
  public var double: Double {
    // The conversion of 128 bits is many times slower.
    if let top = Int64(exactly: numerator), let bottom = Int64(exactly: denominator) {
      return Double(top) / Double(bottom)
    }
    return Double(numerator) / Double(denominator)
  }

  public var isZero: Bool { numerator == 0 }
  public var isPositive: Bool { numerator > 0 }
  public var isNegative: Bool { numerator < 0 }
  /// The absolute value.
  public var magnitude: Rational { isNegative ? -self : self }

  public static prefix func - (value: Rational) -> Rational {
    Rational(reduced: -value.numerator, value.denominator)
  }

  /// `10^exponent` for exponents from 0 to 38, otherwise `nil`.
  static func powerOfTen(_ exponent: Int) -> Int128? {
    guard (0...38).contains(exponent) else { return nil }
    return (0..<exponent).reduce(1) { power, _ in power * 10 }
  }

  /// By Euclid's algorithm; 1 for two zeros.
  static func greatestCommonDivisor(_ a: UInt128, _ b: UInt128) -> Int128 {
    // Division of 128 bits is many times slower, and few numbers in print need it.
    if let a = UInt64(exactly: a), let b = UInt64(exactly: b) {
      var (a, b) = (a, b)
      while b != 0 { (a, b) = (b, a % b) }
      return max(1, Int128(a))
    }
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return max(1, Int128(a))
  }
}

extension Rational: Comparable {
  /// Exact, by the products across in 256 bits where 128 would not do.
  public static func < (left: Rational, right: Rational) -> Bool {
    if left.denominator == right.denominator { return left.numerator < right.numerator }
    let (near, isNearTooLong) = left.numerator.multipliedReportingOverflow(by: right.denominator)
    let (far, isFarTooLong) = right.numerator.multipliedReportingOverflow(by: left.denominator)
    if !isNearTooLong, !isFarTooLong { return near < far }
    let a = left.numerator.multipliedFullWidth(by: right.denominator)
    let b = right.numerator.multipliedFullWidth(by: left.denominator)
    return (a.high, a.low) < (b.high, b.low)
  }
}

extension Rational: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) { self.init(value) }
}
