/// What other plan-makers and years have taught; without it the trend alone speaks.
public struct Experience: Sendable {
  /// What comes of plans.
  public let plans: PlanCalibration?
  /// How the months of a year add up.
  public let pace: YearPace?

  public init(plans: PlanCalibration? = nil, pace: YearPace? = nil) {
    self.plans = plans
    self.pace = pace
  }

  /// No experience.
  public static let none = Experience()
}
