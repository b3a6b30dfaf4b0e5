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

  /// Every quotient of a value and a value of `divisor`, or `nil` if zero may be divided by.
  public func quotient(_ divisor: Interval) -> Interval? {
    divisor.reciprocal.map { product($0) }
  }

  /// Every product of a value and a value of `other`.
  public func product(_ other: Interval) -> Interval {
    if let low = lower, let least = other.lower, !low.value.isNegative, !least.value.isNegative {
      let bottom = Self.corner(low, least, .down) ?? End(0)
      return Interval(unchecked: bottom, corner(upper, other.upper, .up))
    }
    let (a, b) = (Bound.both(of: self), Bound.both(of: other))
    let corners = a.flatMap { x in b.map { y in (x, y) } }
    let bottom = corners.map { $0.times($1, .down) }.min { $0.isBelow($1) }
    let top = corners.map { $0.times($1, .up) }.max { $0.isBelow($1, closedIsHigher: true) }
    return Interval(unchecked: bottom?.end, top?.end)
  }

  /// One over every value, or `nil` if zero is among them.
  private var reciprocal: Interval? {
    let isPositive = lower.map { $0.value.isPositive || ($0.value.isZero && !$0.isClosed) }
    let isNegative = upper.map { $0.value.isNegative || ($0.value.isZero && !$0.isClosed) }
    guard isPositive == true || isNegative == true else { return nil }
    func inverse(_ end: End?) -> End? {
      guard let end else { return End(0, isClosed: false) }
      return Rational(end.value.denominator, over: end.value.numerator)
        .map { End($0, isClosed: end.isClosed) }
    }
    return Interval(unchecked: inverse(upper), inverse(lower))
  }

  /// The upper end that two ends of ranges without negative values lead to, `nil` if unbounded.
  private func corner(_ a: End?, _ b: End?, _ rounding: Rational.Rounding) -> End? {
    if let a, a.value.isZero { return End(0, isClosed: a.isClosed || includesZero(b)) }
    if let b, b.value.isZero { return End(0, isClosed: b.isClosed || includesZero(a)) }
    guard let a, let b else { return nil }
    return Self.corner(a, b, rounding)
  }

  private func includesZero(_ end: End?) -> Bool {
    end?.value.isZero == true && end?.isClosed == true
  }

  private static func corner(_ a: End, _ b: End, _ rounding: Rational.Rounding) -> End? {
    a.value.multiplied(by: b.value, rounding: rounding).map {
      // A zero that belongs to its range gives zero with every value of the other.
      let reachesZero = [a, b].contains { $0.value.isZero && $0.isClosed }
      return End($0, isClosed: reachesZero || (a.isClosed && b.isClosed))
    }
  }
}

/// An end of a range, or the infinity that stands for the lack of one.
private enum Bound {
  case finite(Interval.End)
  case infinite(isPositive: Bool)

  static func both(of range: Interval) -> [Bound] {
    [
      range.lower.map { .finite($0) } ?? .infinite(isPositive: false),
      range.upper.map { .finite($0) } ?? .infinite(isPositive: true),
    ]
  }

  var end: Interval.End? { if case .finite(let end) = self { end } else { nil } }

  private var sign: Int {
    switch self {
    case .finite(let end): end.value.isZero ? 0 : end.value.isPositive ? 1 : -1
    case .infinite(let isPositive): isPositive ? 1 : -1
    }
  }

  /// The product; zero outweighs infinity, since the other range has finite members only.
  func times(_ other: Bound, _ rounding: Rational.Rounding) -> Bound {
    let isClosedZero = [self, other].contains { $0.sign == 0 && $0.end?.isClosed == true }
    if sign == 0 || other.sign == 0 {
      return .finite(Interval.End(0, isClosed: isClosedZero))
    }
    if let a = end, let b = other.end,
      let value = a.value.multiplied(by: b.value, rounding: rounding)
    {
      return .finite(Interval.End(value, isClosed: a.isClosed && b.isClosed))
    }
    // What leaves the range of fractions is as good as infinite, on the side that is rounded to.
    if end != nil, other.end != nil { return .infinite(isPositive: rounding == .up) }
    return .infinite(isPositive: sign == other.sign)
  }

  /// The order of bounds; of equal ones the closed reaches further, as lower ends unless told
  /// otherwise.
  func isBelow(_ other: Bound, closedIsHigher: Bool = false) -> Bool {
    switch (self, other) {
    case (.finite(let a), .finite(let b)):
      if a.value != b.value { return a.value < b.value }
      return closedIsHigher ? !a.isClosed && b.isClosed : a.isClosed && !b.isClosed
    case (.infinite(let a), .infinite(let b)): return !a && b
    case (.infinite(let isPositive), .finite): return !isPositive
    case (.finite, .infinite(let isPositive)): return isPositive
    }
  }
}
