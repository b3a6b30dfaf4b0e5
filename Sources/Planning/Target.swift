public import Figures
public import Trends

/// What a plan asks of a year to come, and the chance that it will be reached.
public struct Target: Sendable {
  /// Who set it.
  public enum Origin: Hashable, Sendable {
    /// A published plan.
    case stated(Observation)
    /// The person asking.
    case given
  }

  public let year: Int
  public let value: Double
  public let origin: Origin
  /// The growth over the last outcome that it asks for, as a fraction; `nil` if the year before is
  /// not known or not above zero.
  public let growth: Double?
  /// The probability that it is reached, within the tolerance of `PlannedYear`.
  public let chance: Double

  init(
    _ value: Double, origin: Origin, in year: Outlook.Year, base: Double?,
    of indicator: Indicator
  ) {
    self.year = year.year
    self.value = value
    self.origin = origin
    growth = indicator.growth(from: base, to: value)
    chance = year.prospect.chance(of: value, isLowGood: indicator.isLowGood)
  }

  /// The probability that a plan is reached, within the tolerance of `PlannedYear`.
  ///
  /// - Parameter isLowGood: whether a plan is reached from above.
  public static func chance(
    of plan: Double, in year: Projection.Year, isLowGood: Bool
  ) -> Double {
    let slack = plan.magnitude * PlannedYear.tolerance
    return isLowGood
      ? 1 - year.probability(ofReaching: (plan + slack).nextUp)
      : year.probability(ofReaching: plan - slack)
  }
}
