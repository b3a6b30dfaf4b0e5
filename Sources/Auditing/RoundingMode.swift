import Figures

/// How the last printed digit came about: what a print may stand for depends on it.
enum RoundingMode: String, CaseIterable, Sendable {
  /// To the nearest: x ± u/2.
  case nearest
  /// Further digits were cut off: [x, x + u).
  case truncation
  /// Always away from zero: (x − u, x].
  case ceiling
  /// Trailing zeros of a whole number are rounding, too.
  case lenientZeros

  /// Every value that a quantity stands for under this habit; words that hedge it say so
  /// themselves, whatever the habit.
  func interval(of quantity: Quantity) -> Interval {
    guard quantity.approximation == .exact else { return quantity.interval }
    let decimal = quantity.decimal
    let value = decimal.value
    let unit = decimal.unitInLastPlace
    switch self {
    case .nearest: return quantity.interval
    case .truncation: return Self.oneSided(value, by: value.isNegative ? -unit : unit)
    case .ceiling: return Self.oneSided(value, by: value.isNegative ? unit : -unit)
    case .lenientZeros:
      let half = decimal.unitInLastSignificantPlace.divided(by: 2, rounding: .up) ?? unit
      return Interval(center: value, radius: half)
    }
  }

  /// From the value, which belongs to it, to the other end, which does not.
  private static func oneSided(_ value: Rational, by step: Rational) -> Interval {
    let own = Interval.End(value)
    let rounding: Rational.Rounding = step.isNegative ? .down : .up
    let other = value.adding(step, rounding: rounding).map { Interval.End($0, isClosed: false) }
    return
      (step.isNegative
      ? Interval(lower: other, upper: own) : Interval(lower: own, upper: other)) ?? Interval(value)
  }
}
