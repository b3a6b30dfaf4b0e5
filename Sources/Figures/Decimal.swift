/// A decimal number as printed: its digits and how many of them are decimals.
///
/// `8,5` and `8,50` are different decimals of the same value. `places` is negative where the last
/// digits before the decimal mark are unknown: 1.5 billion told in millions is 15 with -2 places.
public struct Decimal: Hashable, Sendable {
  public let significand: Int128
  public let places: Int

  /// The largest power of ten, up or down, that a decimal may reach.
  public static let maximumExponent = 36

  /// The decimal `significand · 10^-places`, or `nil` if its value or its last digit lies beyond
  /// `10^±36`.
  public init?(significand: Int128, places: Int) {
    guard abs(places) <= Self.maximumExponent,
      let value = Rational(significand: significand, places: places),
      value.magnitude <= Self.limit
    else { return nil }
    self.significand = significand
    self.places = places
  }

  /// The whole number `value`.
  public init(_ value: Int) {
    significand = Int128(value)
    places = 0
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

  /// One unit of the last digit that is not a trailing zero of a whole number: 10 for 1,400 means
  /// that the zeros may be rounding. 1 for zero itself.
  public var unitInLastSignificantPlace: Rational {
    guard significand != 0, places <= 0 else { return unitInLastPlace }
    var (digits, places) = (significand.magnitude, places)
    while digits % 10 == 0 { (digits, places) = (digits / 10, places - 1) }
    return Rational(significand: 1, places: places) ?? unitInLastPlace
  }

  public var magnitude: Decimal {
    Decimal(unchecked: Int128(significand.magnitude), places: places)
  }

  /// The same digits, each worth `10^exponent` times as much; `nil` out of range.
  public func shifted(by exponent: Int) -> Decimal? {
    Decimal(significand: significand, places: places - exponent)
  }
}
