public import Figures
public import Trends

/// Tells what will come of the plans of one series: from its record of plans where there is one
/// and all is above zero, else from its trend alone.
///
/// A maker whose plans were never seen to end is judged by nothing but the trend.
public struct PlanJudge: Sendable {
  /// What to expect of a year with a plan.
  public enum Outlook: Sendable {
    /// From the plan, the record and the trend.
    case planned(PlannedOutcome)
    /// From the trend alone, with the chance that it gives the plan.
    case trend(Projection.Year, chance: Double)

    /// The value expected: as likely exceeded as not.
    public var value: Double {
      switch self {
      case .planned(let outcome): outcome.value
      case .trend(let year, _): year.point
      }
    }

    /// The probability that the plan is reached.
    public var chance: Double {
      switch self {
      case .planned(let outcome): outcome.chance
      case .trend(_, let chance): chance
      }
    }

    /// The value that is not exceeded with probability `p`, strictly between 0 and 1.
    public func quantile(_ p: Double) -> Double {
      switch self {
      case .planned(let outcome): outcome.quantile(p)
      case .trend(let year, _): year.quantile(p)
      }
    }

    /// The range that holds the value with the probability given.
    public func range(_ coverage: Double) -> ClosedRange<Double> {
      quantile((1 - coverage) / 2)...quantile((1 + coverage) / 2)
    }
  }

  private let record: AttainmentHistory?
  private let bounds: ClosedRange<Double>
  private let isLowGood: Bool
  private let calibration: PlanCalibration?

  /// - Parameters:
  ///   - plans: the plans by their years.
  ///   - calibration: what makers of such plans teach; nil where nothing is known of them.
  public init(
    _ history: History, plans: [Int: Double], kind: Indicator.Kind, isLowGood: Bool,
    calibration: PlanCalibration?
  ) {
    let record = kind == .balance ? nil : AttainmentHistory(history, plans: plans)
    self.record = record?.pairs.isEmpty == false ? record : nil
    bounds = kind.bounds(of: history)
    self.isLowGood = isLowGood
    self.calibration = calibration
  }

  /// What will come of a plan, given what the trend tells of its year.
  public func outcome(of plan: Double, in year: Projection.Year) -> Outlook {
    if let record, let calibration,
      let outcome = PlannedOutcome(
        of: plan, record: record, trend: year, isLowGood: isLowGood, bounds: bounds,
        by: calibration)
    {
      return .planned(outcome)
    }
    return .trend(year, chance: Target.chance(of: plan, in: year, isLowGood: isLowGood))
  }
}
