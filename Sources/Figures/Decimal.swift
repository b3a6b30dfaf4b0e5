/// A decimal number as printed: its digits and how many of them are decimals.
///
/// `8,5` and `8,50` are different decimals of the same value. `places` is negative where the last
/// digits before the decimal mark are unknown: 1.5 billion told in millions is 15 with -2 places.
public struct Decimal: Hashable, Sendable {
  /// All digits as one whole number, with the sign; there is no negative zero.
  public let significand: Int128
  /// The number of decimals, from -36 to 36.
  public let places: Int

  /// The largest power of ten, up or down, that a decimal may reach.
  public static let maximumExponent = 36

  /// The decimal `significand · 10^-places`, or `nil` if its value lies beyond ±10^36 or its last
  /// digit stands for less than 10^-36 or more than 10^36.
  public init?(significand: Int128, places: Int) {
    guard (-Self.maximumExponent...Self.maximumExponent).contains(places),
      let value = Rational(significand: significand, places: places),
      value.magnitude <= Self.limit
    else { return nil }
    self.init(unchecked: significand, places: places)
  }

  /// The whole number `value`.
  public init(_ value: Int) {
    self.init(unchecked: Int128(value), places: 0)
  }

  private init(unchecked significand: Int128, places: Int) {
    self.significand = significand
    self.places = places
  }

  private static let limit =
    Rational(significand: 1, places: -maximumExponent) ?? Rational(.max)

  /// The exact value.
  public var value: Rational { Rational(significand: significand, places: places) ?? 0 }

  /// One unit of the last printed digit.
  public var unitInLastPlace: Rational { Rational(significand: 1, places: places) ?? 1 }

  /// One unit of the last digit that is not a trailing zero of a whole number: 100 for 1,400, since
  /// its zeros may be rounding; 0.01 for 1.40, since nobody prints a decimal that is not meant.
  ///
  /// For zero it is the unit of the last printed digit.
  public var unitInLastSignificantPlace: Rational {
    guard significand != 0, places <= 0 else { return unitInLastPlace }
    var (digits, places) = (significand.magnitude, places)
    while digits % 10 == 0 { (digits, places) = (digits / 10, places - 1) }
    return Rational(significand: 1, places: places) ?? unitInLastPlace
  }

  /// The same digits without the sign.
  public var magnitude: Decimal {
    Decimal(unchecked: Int128(significand.magnitude), places: places)
  }

  /// The same digits, each worth `10^exponent` times as much; `nil` out of range.
  public func shifted(by exponent: Int) -> Decimal? {
    let (places, overflow) = places.subtractingReportingOverflow(exponent)
    return overflow ? nil : Decimal(significand: significand, places: places)
  }
}
