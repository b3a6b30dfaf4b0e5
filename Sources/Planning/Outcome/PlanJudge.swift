public import Figures
public import Trends

/// Tells what will come of the plans of one series: from plan, record and trend where all is above
/// zero, else from its trend alone.
///
/// Of budgets, a maker whose plans were never seen to end is judged by nothing but the trend: some
/// budgets are spent to the digit, others by half, and a plan alone tells not which.
public struct PlanJudge: Sendable {
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
    let needsPairs = calibration?.source == .budgets
    self.record = needsPairs && record?.pairs.isEmpty == true ? nil : record
    bounds = kind.bounds(of: history)
    self.isLowGood = isLowGood
    self.calibration = calibration
  }

  /// What will come of a plan, given what the trend tells of its year.
  public func prospect(of plan: Double, in year: Projection.Year) -> Prospect {
    if let record, let calibration,
      let outcome = PlannedOutcome(
        of: plan, record: record, trend: year, isLowGood: isLowGood, bounds: bounds,
        by: calibration)
    {
      return .planned(outcome)
    }
    return .trend(year)
  }
}
