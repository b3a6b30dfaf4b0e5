public import Figures

/// The share of a plan that was reached in a year.
public struct Attainment: Hashable, Sendable {
  public let year: Int
  /// The outcome over the plan.
  public let share: Double
  /// Whether the plan was reached: at least the plan less half a per mille, or, where less is
  /// better, at most the plan and half a per mille.
  public let isReached: Bool

  /// How far below the plan an outcome still counts as having reached it.
  public static let tolerance = 0.0005

  /// `nil` if the plan is not above zero.
  public init?(year: Int, outcome: Double, plan: Double, isLowGood: Bool) {
    guard plan > 0, outcome.isFinite, plan.isFinite else { return nil }
    self.year = year
    share = outcome / plan
    isReached =
      isLowGood ? share <= 1 + Self.tolerance : share >= 1 - Self.tolerance
  }
}

extension Series {
  /// The attainment of every year that has both a plan and an outcome of its own: a value that was
  /// reckoned from a plan says nothing of reaching one.
  public var attainments: [Attainment] {
    observations.compactMap { observation in
      guard !observation.restsOnPlan, let plan = plan(for: observation.year) else { return nil }
      return Attainment(
        year: observation.year, outcome: observation.value.double, plan: plan.value.double,
        isLowGood: indicator.isLowGood)
    }
  }
}
