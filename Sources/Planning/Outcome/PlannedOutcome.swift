import Figures
import Glibc
import NumericCore
import Trends

/// What will come of a plan: the outcome expected, its ranges, and the chance that it is reached.
public struct PlannedOutcome: Sendable {
  public let plan: Double
  /// The probability that the plan is reached, within half a per mille.
  public let chance: Double
  /// The logarithm of outcome to plan that is expected, positive for more than planned.
  private let attainment: Double
  private let law: SplitStudentT
  private let errors: Double
  private let bounds: ClosedRange<Double>

  /// The size of an error in logarithms is held to this, so that ranges stay finite.
  static let widest = 3.0

  /// The outcome of a plan; nil where the plan or an outcome before is not above zero, so that no
  /// attainment is known.
  ///
  /// - Parameters:
  ///   - trend: what the trend tells of the plan's year.
  ///   - bounds: the values that are possible.
  init?(
    of plan: Double, record: AttainmentHistory, trend: Projection.Year, isLowGood: Bool,
    bounds: ClosedRange<Double>, by calibration: PlanCalibration
  ) {
    guard plan > 0, plan.isFinite, trend.point > 0 else { return nil }
    let traits = PlanTraits(
      plan: plan, record: record, expected: trend.point,
      chance: Target.chance(of: plan, in: trend, isLowGood: isLowGood), isLowGood: isLowGood)
    let sign = isLowGood ? -1.0 : 1
    self.plan = plan
    self.bounds = bounds
    attainment = sign * calibration.value(of: .attainment, for: traits)
    errors = min(exp(calibration.value(of: .error, for: traits)), PlannedOutcome.widest)
    chance = 1 / (1 + exp(-calibration.value(of: .chance, for: traits)))
    law = isLowGood ? calibration.law.mirrored : calibration.law
  }

  /// The outcome expected: as likely exceeded as not.
  public var value: Double { bounded(attainment) }

  /// The outcome that is not exceeded with probability `p`, strictly between 0 and 1.
  public func quantile(_ p: Double) -> Double {
    return bounded(attainment + errors * law.quantile(lowerTail: p))
  }

  /// The range that holds the outcome with the probability given.
  public func range(_ coverage: Double) -> ClosedRange<Double> {
    quantile((1 - coverage) / 2)...quantile((1 + coverage) / 2)
  }

  /// The outcome of an attainment, held to what is possible and finite.
  private func bounded(_ attainment: Double) -> Double {
    let value = min(plan * exp(attainment), Double.greatestFiniteMagnitude)
    return min(max(value, bounds.lowerBound), bounds.upperBound)
  }
}
