import Figures

/// How the figures of a relation stand to each other. The raw values are those that `audit` prints.
public enum OutcomeClass: String, CaseIterable, Sendable {
  /// What is recomputed from the prints rounds to the print.
  case exact
  /// It does not, but values that round to the prints satisfy the relation.
  case roundingExplained = "rounding_explained"
  /// Only where digits were cut off, or rounded up, or zeros at the end are rounding.
  case modeExplained = "mode_explained"
  /// Contradictory by little: at most three half units, or one per cent.
  case minor
  /// Contradictory.
  case material
  /// Contradictory in sign, about the plan line, or by a factor of about three.
  case gross
  /// Nothing contradicts it, but it lies far from what is usual.
  case outlier
  /// A later report tells an estimate anew.
  case revision
  /// Figures of two definitions, territories or price bases.
  case definitionBreak = "break"
  /// An observation, with nothing wrong.
  case hint

  /// How much it asks for attention, where a rule says nothing else.
  public var severity: Severity {
    switch self {
    case .gross: .error
    case .material, .outlier: .warning
    case .exact, .roundingExplained, .modeExplained, .minor, .revision, .definitionBreak, .hint:
      .note
    }
  }
}

extension OutcomeClass {
  /// The class of a contradiction between what is printed and what the others imply.
  ///
  /// - Parameters:
  ///   - halfUnit: half a unit of the print's last digit.
  ///   - line: the value that must not be crossed unnoticed: 100 for an attainment, 0 for a growth.
  init(stated: Interval, implied: Interval, value: Rational, halfUnit: Rational, line: Rational?) {
    let distance = stated.distance(to: implied)?.double ?? 0
    let relative = value.isZero ? .infinity : distance / value.magnitude.double
    if distance <= 3 * halfUnit.double || relative <= 0.01 {
      self = .minor
    } else if let line, stated.isBeyond(line) != implied.isBeyond(line),
      stated.isBeyond(line) != nil, implied.isBeyond(line) != nil
    {
      self = .gross
    } else {
      self = Self.isFarApart(value.double, implied) ? .gross : .material
    }
  }

  /// Half an order of magnitude: the square root of ten.
  static let halfAnOrder = 3.1622776601683795

  /// Whether the nearest implied value is another by half an order of magnitude.
  private static func isFarApart(_ value: Double, _ implied: Interval) -> Bool {
    let ends = [implied.lower, implied.upper].compactMap { $0?.value.double }
    guard value > 0, !ends.isEmpty, ends.allSatisfy({ $0 > 0 }) else { return false }
    return ends.allSatisfy { $0 / value >= halfAnOrder || value / $0 >= halfAnOrder }
  }
}

extension Interval {
  /// How far apart the nearest values of two ranges are; `nil` if they meet or that is out of range.
  func distance(to other: Interval) -> Rational? {
    if let upper, let low = other.lower, upper.value <= low.value {
      return low.value.adding(-upper.value, rounding: .up)
    }
    if let lower, let top = other.upper, top.value <= lower.value {
      return lower.value.adding(-top.value, rounding: .up)
    }
    return nil
  }

  /// Whether every value is at least the line; `nil` if it lies on both sides.
  func isBeyond(_ line: Rational) -> Bool? {
    if let lower, lower.value >= line { return true }
    if let upper, upper.value <= line { return false }
    return nil
  }
}
