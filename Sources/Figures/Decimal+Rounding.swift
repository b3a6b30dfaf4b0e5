extension Decimal {
  /// The value rounded half away from zero to so many decimals; `nil` if it does not fit.
  public init?(rounding value: Rational, places: Int) {
    guard abs(places) <= Self.maximumExponent,
      let power = Rational(significand: 1, places: -places),
      let scaled = value.magnitude.multiplied(by: power, rounding: .down),
      let doubled = scaled.multiplied(by: 2, rounding: .down)?.adding(1, rounding: .down)
    else { return nil }
    let (twice, overflow) = doubled.denominator.multipliedReportingOverflow(by: 2)
    guard !overflow else { return nil }
    let digits = doubled.numerator / twice
    self.init(significand: value.isNegative ? -digits : digits, places: places)
  }

  /// The value rounded to so many decimals; `nil` if it is not finite or out of range.
  public init?(rounding value: Double, places: Int) {
    guard value.isFinite, (0...15).contains(places) else { return nil }
    let scaled = (value * Self.doublePower(places)).rounded(.toNearestOrAwayFromZero)
    guard scaled.magnitude < 1e36 else { return nil }
    self.init(significand: Int128(scaled), places: places)
  }

  private static func doublePower(_ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}
