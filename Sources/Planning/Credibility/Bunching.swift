import NumericCore

/// Whether outcomes crowd just above their plans: results made to fit would be rare just below and
/// common just above, where nature makes both about as frequent.
///
/// Only figures known to within a tenth of the window count: "more than 1,500" of a plan of 1,500, or
/// a plan reckoned from "470, 100% of plan", would be hits by the way they are told.
public struct Bunching: Hashable, Sendable {
  /// How far from the plan an outcome counts as near.
  public static let window = 0.02
  /// Fewer outcomes near their plans cannot be significant at 5%.
  public static let minimum = 5

  /// Outcomes that reached their plan by less than the window.
  public let above: Int
  /// Outcomes that missed it by less than the window.
  public let below: Int
  /// Outcomes that hit it within the tolerance of `PlannedYear`.
  public let exact: Int
  /// The probability of so many above if both sides were as likely.
  public let pValue: Double

  /// `nil` for fewer than five outcomes near their plans that are known well enough.
  public init?(of years: [PlannedYear]) {
    // Reached begins half a per mille below the plan.
    let known = years.filter { $0.uncertainty <= Self.window / 10 }
    let gains = known.map { $0.gain + PlannedYear.tolerance }
    above = gains.count { (0..<Self.window).contains($0) }
    below = gains.count { (-Self.window..<0).contains($0) }
    exact = known.count { $0.gain.magnitude <= PlannedYear.tolerance }
    let near = above + below
    guard near >= Self.minimum else { return nil }
    pValue = Binomial(trials: near, probability: 0.5).upperTail(at: above - 1)
  }

  /// How many outcomes came near their plans.
  public var pairs: Int { above + below }
}
