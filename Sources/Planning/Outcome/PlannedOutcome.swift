import Figures
import Glibc
import Trends

/// What will come of a plan: the outcome expected, its ranges, and the chance that it is reached.
public struct PlannedOutcome: Sendable {
  public let plan: Double
  /// How much the plan counts in the outcome expected, from 0 to 1, where it is weighed against
  /// the trend.
  public let planWeight: Double?
  private let gains: AttainmentDistribution
  /// The chance of the plan where it is not told by the distribution.
  private let ownChance: Double?
  private let isLowGood: Bool
  private let bounds: ClosedRange<Double>

  /// The size of an error in logarithms is held to this, so that ranges stay finite.
  static let widest = 3.0

  /// The outcome of a plan; nil where the plan or an outcome before is not above zero, so that no
  /// attainment is known, and for a reported plan that lies beyond all that the trend allows: a slip,
  /// or another unit.
  ///
  /// - Parameters:
  ///   - trend: what the trend tells of the plan's year.
  ///   - bounds: the values that are possible.
  init?(
    of plan: Double, record: AttainmentHistory, trend: Projection.Year, isLowGood: Bool,
    bounds: ClosedRange<Double>, by calibration: PlanCalibration
  ) {
    guard plan > 0, plan.isFinite,
      let trend = PlanTrend(trend, plan: plan, isLowGood: isLowGood)
    else { return nil }
    guard calibration.source == .budgets || trend.allows(plan) else { return nil }
    let traits = PlanTraits(plan: plan, record: record, trend: trend, isLowGood: isLowGood)
    self.plan = plan
    self.isLowGood = isLowGood
    self.bounds = bounds
    planWeight = calibration.planWeight(for: traits)
    gains = calibration.distribution(for: traits)
    ownChance = calibration.chance(for: traits)
  }

  /// The probability that the plan is reached, within half a per mille.
  public var chance: Double { ownChance ?? chance(of: plan) }

  /// The probability that another target is reached, within half a per mille.
  public func chance(of target: Double) -> Double {
    guard target > 0 else { return isLowGood ? 0 : 1 }
    let gain = log(target / plan)
    return gains.chance(of: (isLowGood ? -gain : gain) - PlannedYear.tolerance)
  }

  /// The outcome expected: as likely exceeded as not.
  public var value: Double { quantile(0.5) }

  /// The outcome that is not exceeded with probability `p`, strictly between 0 and 1.
  public func quantile(_ p: Double) -> Double {
    let gain = gains.quantile(isLowGood ? 1 - p : p)
    let value = min(plan * exp(isLowGood ? -gain : gain), Double.greatestFiniteMagnitude)
    return min(max(value, bounds.lowerBound), bounds.upperBound)
  }
}
