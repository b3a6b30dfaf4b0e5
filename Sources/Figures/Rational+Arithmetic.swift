extension Rational {
  /// The sum: exact where the parts of the computation fit in 128 bits, else off to the side asked
  /// for by at most 2^-59 of the larger operand and 2^-126; `nil` from about 2^126 on.
  public func adding(_ other: Rational, rounding: Rounding) -> Rational? {
    if let exact = exactSum(other) { return exact }
    let sum = Dyadic(self, rounding: rounding).adding(
      Dyadic(other, rounding: rounding), rounding: rounding)
    return sum.rational(rounding: rounding)
  }

  /// The product: exact where its parts fit in 128 bits, else off to the side asked for by at most
  /// 2^-59 of it and 2^-126; `nil` from about 2^126 on.
  public func multiplied(by other: Rational, rounding: Rounding) -> Rational? {
    if let exact = exactProduct(other) { return exact }
    let growsInMagnitude = (rounding == .up) == (isNegative == other.isNegative)
    func operand(_ value: Rational) -> Dyadic {
      Dyadic(value, rounding: growsInMagnitude == value.isPositive ? .up : .down)
    }
    return operand(self).multiplied(by: operand(other)).rational(rounding: rounding)
  }

  /// The quotient, as precise as `multiplied(by:rounding:)`; `nil` also where `other` is zero.
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
    guard !overflowTop, !overflowBottom, top != .min else { return nil }
    return Rational(reduced: top, bottom)
  }
}

/// `significand · 2^exponent`: what a fraction is rounded to where exact arithmetic would overflow.
private struct Dyadic {
  let significand: Int128
  let exponent: Int

  init(significand: Int128, exponent: Int) {
    self.significand = significand
    self.exponent = exponent
  }

  /// The fraction to 62 or 63 significant bits, off to the side asked for.
  init(_ value: Rational, rounding: Rational.Rounding) {
    let (top, bottom) = (value.numerator.magnitude, value.denominator.magnitude)
    let shift = 62 + top.leadingZeroBitCount - bottom.leadingZeroBitCount
    let (quotient, remainder) =
      shift >= 0
      ? bottom.dividingFullWidth(
        (shift < 128 ? top >> (128 - shift) : top << (shift - 128), top << shift))
      : top.quotientAndRemainder(dividingBy: bottom << -shift)
    let growsInMagnitude = (rounding == .up) != value.isNegative
    let rounded = Int128(quotient) + (growsInMagnitude && remainder != 0 ? 1 : 0)
    self.init(significand: value.isNegative ? -rounded : rounded, exponent: -shift)
  }

  /// The sum in multiples of the coarser operand's unit.
  func adding(_ other: Dyadic, rounding: Rational.Rounding) -> Dyadic {
    let exponent = max(exponent, other.exponent)
    return Dyadic(
      significand: shifted(right: exponent - self.exponent, rounding)
        + other.shifted(right: exponent - other.exponent, rounding),
      exponent: exponent)
  }

  /// The exact product; two operands of 63 bits fit.
  func multiplied(by other: Dyadic) -> Dyadic {
    Dyadic(
      significand: significand * other.significand, exponent: exponent + other.exponent)
  }

  /// The fraction, its denominator at most 2^126; `nil` if the numerator would be longer.
  func rational(rounding: Rational.Rounding) -> Rational? {
    if exponent > 0 {
      let bits = Int128.bitWidth - significand.magnitude.leadingZeroBitCount
      return bits + exponent <= 126 ? Rational(significand << exponent, over: 1) : nil
    }
    let drop = max(0, -exponent - 126)
    return Rational(shifted(right: drop, rounding), over: 1 << (-exponent - drop))
  }

  private func shifted(right shift: Int, _ rounding: Rational.Rounding) -> Int128 {
    // An arithmetic shift takes the floor; the ceiling is the floor of the opposite.
    rounding == .down ? significand >> shift : -(-significand >> shift)
  }
}
