/// A range with exact rational ends, each open, closed or absent (unbounded).
///
/// Arithmetic encloses: the result holds every value that the operation can give for members of the
/// operands. Ends are exact; only where a result leaves 128 bits is it moved outward.
public struct Interval: Hashable, Sendable {
  /// One end of a range, which may itself belong to it (closed) or not (open).
  public struct End: Hashable, Sendable {
    public let value: Rational
    public let isClosed: Bool

    public init(_ value: Rational, isClosed: Bool = true) {
      self.value = value
      self.isClosed = isClosed
    }
  }

  /// The lower end, `nil` if unbounded below.
  public let lower: End?
  /// The upper end, `nil` if unbounded above.
  public let upper: End?

  /// The interval between the two ends, or `nil` if no value lies between them.
  public init?(lower: End?, upper: End?) {
    if let lower, let upper {
      guard
        lower.value < upper.value
          || (lower.value == upper.value && lower.isClosed && upper.isClosed)
      else { return nil }
    }
    self.init(unchecked: lower, upper)
  }

  /// The ends must be in order.
  init(unchecked lower: End?, _ upper: End?) {
    self.lower = lower
    self.upper = upper
  }

  /// Every number.
  public static let unbounded = Interval(unchecked: nil, nil)

  /// The single value.
  public init(_ value: Rational) {
    self.init(unchecked: End(value), End(value))
  }

  /// `[center - radius, center + radius]`, an end out of range being absent; a negative radius is
  /// taken as its magnitude.
  public init(center: Rational, radius: Rational) {
    let lower = center.adding(-radius.magnitude, rounding: .down)
    let upper = center.adding(radius.magnitude, rounding: .up)
    self.init(unchecked: lower.map { End($0) }, upper.map { End($0) })
  }

  /// Whether the value lies within.
  public func contains(_ value: Rational) -> Bool {
    if let lower, value < lower.value || (value == lower.value && !lower.isClosed) { return false }
    if let upper, value > upper.value || (value == upper.value && !upper.isClosed) { return false }
    return true
  }

  /// The values in both, or `nil` if there are none.
  public func intersection(_ other: Interval) -> Interval? {
    Interval(
      lower: Self.tighter(lower, other.lower) { $0 > $1 },
      upper: Self.tighter(upper, other.upper) { $0 < $1 })
  }

  /// Whether some value lies in both.
  public func meets(_ other: Interval) -> Bool { intersection(other) != nil }

  /// Half the width, `nil` if unbounded or out of range.
  public var radius: Rational? {
    guard let lower, let upper else { return nil }
    return upper.value.adding(-lower.value, rounding: .up)?
      .divided(by: 2, rounding: .up)
  }

  private static func tighter(
    _ a: End?, _ b: End?, _ isInside: (Rational, Rational) -> Bool
  ) -> End? {
    guard let a else { return b }
    guard let b else { return a }
    if a.value == b.value { return End(a.value, isClosed: a.isClosed && b.isClosed) }
    return isInside(a.value, b.value) ? a : b
  }
}
