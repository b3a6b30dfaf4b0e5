extension Decimal {
  /// The value rounded to so many decimals, a half away from zero; exact for every rational.
  ///
  /// Negative `places` round to tens, hundreds and so on. `nil` where no such decimal exists.
  public init?(rounding value: Rational, places: Int) {
    guard let power = Self.power(of: places) else { return nil }
    let (top, bottom) = (value.numerator.magnitude, value.denominator.magnitude)
    var (digits, rest) = top.quotientAndRemainder(dividingBy: bottom)
    if places >= 0 {
      // The decimals, from the part below one; they are fewer than `power`, so the division fits.
      let scaled = rest.multipliedFullWidth(by: power)
      let decimals: UInt128
      (decimals, rest) = bottom.dividingFullWidth(scaled)
      let (whole, overflow) = digits.multipliedReportingOverflow(by: power)
      let (sum, sumOverflow) = whole.addingReportingOverflow(decimals)
      guard !overflow, !sumOverflow else { return nil }
      digits = rest >= bottom - rest ? sum &+ 1 : sum
    } else {
      // A half of an even power is whole, so the part below one decides nothing.
      (digits, rest) = digits.quotientAndRemainder(dividingBy: power)
      if rest >= power / 2 { digits += 1 }
    }
    guard let significand = Int128(exactly: digits) else { return nil }
    self.init(significand: value.isNegative ? -significand : significand, places: places)
  }

  /// The value rounded to so many decimals, a half away from zero; what counts is the exact value
  /// of the double, so that 2.675, which is a little less, gives 2.67.
  ///
  /// `nil` if it is not finite, if its magnitude is 10^36 or more, or if `places` is not within
  /// 0...15 or the digits do not fit.
  public init?(rounding value: Double, places: Int) {
    guard value.magnitude < 1e36, (0...15).contains(places), let power = Self.power(of: places)
    else { return nil }
    let (bits, shift) = Self.binary(value.magnitude)
    let (product, overflow) = bits.multipliedReportingOverflow(by: power)
    guard !overflow else { return nil }
    // Below 2^53 the product has at most 103 bits, so that adding a half cannot overflow.
    let half: UInt128 = shift > 0 ? 1 << (shift - 1) : 0
    guard let digits = Int128(exactly: (product + half) >> shift) else { return nil }
    self.init(significand: value < 0 ? -digits : digits, places: places)
  }

  /// The parts of `value = bits / 2^shift`, for values from zero to below 2^128.
  private static func binary(_ value: Double) -> (bits: UInt128, shift: Int) {
    guard value < 0x1p53, value > 0 else { return (UInt128(value), 0) }
    return (UInt128(value.significand * 0x1p52), 52 - Int(value.exponent))
  }

  private static func power(of places: Int) -> UInt128? {
    guard (-maximumExponent...maximumExponent).contains(places) else { return nil }
    return Rational.powerOfTen(abs(places))?.magnitude
  }
}
