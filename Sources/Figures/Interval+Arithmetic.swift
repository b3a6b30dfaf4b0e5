extension Interval {
  public static prefix func - (value: Interval) -> Interval {
    func negated(_ end: End?) -> End? { end.map { End(-$0.value, isClosed: $0.isClosed) } }
    return Interval(unchecked: negated(value.upper), negated(value.lower))
  }

  /// Every sum of a value of the one and a value of the other.
  public static func + (left: Interval, right: Interval) -> Interval {
    func sum(_ a: End?, _ b: End?, _ rounding: Rational.Rounding) -> End? {
      guard let a, let b, let value = a.value.adding(b.value, rounding: rounding) else {
        return nil
      }
      return End(value, isClosed: a.isClosed && b.isClosed)
    }
    return Interval(
      unchecked: sum(left.lower, right.lower, .down), sum(left.upper, right.upper, .up))
  }

  /// Every difference of a value of the one and a value of the other.
  public static func - (left: Interval, right: Interval) -> Interval { left + -right }

  /// The product with an exact factor.
  public func scaled(by factor: Rational) -> Interval {
    if factor.isZero { return Interval(0) }
    if factor.isNegative { return -scaled(by: -factor) }
    func times(_ end: End?, _ rounding: Rational.Rounding) -> End? {
      guard let end, let value = end.value.multiplied(by: factor, rounding: rounding) else {
        return nil
      }
      return End(value, isClosed: end.isClosed)
    }
    return Interval(unchecked: times(lower, .down), times(upper, .up))
  }

  /// Every quotient of a value and a value of `divisor`, or `nil` if there are values below zero
  /// here, or values below or equal to zero in the divisor.
  public func quotient(_ divisor: Interval) -> Interval? {
    guard let low = lower, let least = divisor.lower, !low.value.isNegative,
      least.value.isPositive || (least.value.isZero && !least.isClosed)
    else { return nil }
    let bottom = Self.end(low, divisor.upper) { $0.divided(by: $1, rounding: .down) }
    // Over an unbounded divisor the quotient comes near zero, and reaches it from zero itself.
    let zero = End(0, isClosed: low.value.isZero && low.isClosed)
    return Interval(
      unchecked: bottom ?? zero,
      Self.end(upper, least) { $0.divided(by: $1, rounding: .up) })
  }

  /// Every product of a value and a value of `other`, or `nil` if either has values below zero.
  public func product(_ other: Interval) -> Interval? {
    guard let a = lower, let b = other.lower, !a.value.isNegative, !b.value.isNegative else {
      return nil
    }
    let bottom = Self.end(a, b) { $0.multiplied(by: $1, rounding: .down) }
    return Interval(
      unchecked: bottom ?? End(0),
      Self.end(upper, other.upper) { $0.multiplied(by: $1, rounding: .up) })
  }

  /// The end that two ends of ranges without negative values lead to, `nil` if unbounded.
  private static func end(
    _ a: End?, _ b: End?, _ operation: (Rational, Rational) -> Rational?
  ) -> End? {
    guard let a, let b, let value = operation(a.value, b.value) else { return nil }
    // A zero that belongs to its range gives zero with every value of the other.
    let reachesZero = [a, b].contains { $0.value.isZero && $0.isClosed }
    return End(value, isClosed: reachesZero || (a.isClosed && b.isClosed))
  }
}
