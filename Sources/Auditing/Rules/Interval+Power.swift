import Figures
import Glibc

extension Interval {
  /// Every n-th power of the values that are not below zero.
  func power(_ exponent: Int) -> Interval {
    guard exponent > 0 else { return Interval(1) }
    let base = intersection(.notNegative) ?? Interval(0)
    return (1..<max(2, exponent)).prefix(exponent - 1).reduce(base) { power, _ in
      power.product(base)
    }
  }

  /// Every n-th root of the values that are not below zero, moved outward to doubles.
  func root(_ degree: Int) -> Interval {
    guard degree > 1, let range = intersection(.notNegative) else { return self }
    func root(_ end: End?, _ direction: Double) -> End? {
      guard let end, !end.value.isZero else { return end }
      let near = pow(end.value.double, 1 / Double(degree))
      // A root in doubles is good to a few units in the last place.
      let value = near * (1 + direction * 0x1p-48)
      return Rational(enclosing: value, direction < 0 ? .down : .up)
        .map { End($0, isClosed: end.isClosed) }
    }
    return Interval(lower: root(range.lower, -1), upper: root(range.upper, 1)) ?? self
  }

  static let notNegative = Interval(lower: End(0), upper: nil) ?? .unbounded

  /// The smallest range that holds both.
  func hull(_ other: Interval) -> Interval {
    func end(_ a: End?, _ b: End?, _ isOutside: (Rational, Rational) -> Bool) -> End? {
      guard let a, let b else { return nil }
      if a.value == b.value { return End(a.value, isClosed: a.isClosed || b.isClosed) }
      return isOutside(a.value, b.value) ? a : b
    }
    return Interval(lower: end(lower, other.lower, <), upper: end(upper, other.upper, >))
      ?? .unbounded
  }

  /// The whole numbers within, as the range from the first to the last; `nil` if there are none.
  var wholeNumbers: Interval? {
    func whole(_ end: End?, up: Bool) -> End? {
      guard let end else { return nil }
      let (quotient, rest) = end.value.numerator.quotientAndRemainder(
        dividingBy: end.value.denominator)
      let floor = quotient - (rest < 0 ? 1 : 0)
      let step: Int128 =
        up ? (rest != 0 || !end.isClosed ? 1 : 0) : (rest == 0 && !end.isClosed ? -1 : 0)
      let (whole, isTooLarge) = floor.addingReportingOverflow(step)
      return isTooLarge ? nil : Rational(whole, over: 1).map { End($0) }
    }
    return Interval(lower: whole(lower, up: true), upper: whole(upper, up: false))
  }
}

extension Rational {
  /// The fraction with a denominator of 2^40 next to a double, off to the side asked for.
  fileprivate init?(enclosing value: Double, _ rounding: Rounding) {
    let scaled = value * 0x1p40
    guard scaled.isFinite, scaled.magnitude < 0x1p100 else { return nil }
    self.init(Int128(scaled.rounded(rounding == .down ? .down : .up)), over: 1 << 40)
  }
}
