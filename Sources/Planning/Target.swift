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
  /// The probability that it is reached, within the tolerance of `PlannedYear`; the rest is its place
  /// in what may come of the year.
  public let chance: Double
  /// The probability of coming to 95% of it or, where less is better, of staying within 105%.
  public let nearChance: Double
  /// The probability of an outcome within 5% of it on either side.
  public let closeChance: Double

  /// How far off is near.
  private static let nearness = 0.05

  init(
    _ value: Double, origin: Origin, in year: Outlook.Year, base: Double?,
    of indicator: Indicator
  ) {
    self.year = year.year
    self.value = value
    self.origin = origin
    growth = indicator.growth(from: base, to: value)
    func chance(_ target: Double) -> Double {
      year.prospect.chance(of: target, isLowGood: indicator.isLowGood)
    }
    let slack = value.magnitude * Self.nearness
    let (easier, harder) =
      indicator.isLowGood ? (value + slack, value - slack) : (value - slack, value + slack)
    self.chance = chance(value)
    nearChance = chance(easier)
    closeChance = max(0, chance(easier) - chance(harder))
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
