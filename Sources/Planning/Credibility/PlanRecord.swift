public import Figures

/// How the plans of one series have gone: its years with their rating.
public struct PlanRecord: Sendable {
  public let series: Series
  /// The years with plan and outcome, in order.
  public let years: [PlannedYear]
  /// By the bands of revenue, over the three years that end with the last; where less is better,
  /// of the plan as a share of the outcome.
  public let assessment: CredibilityAssessment

  /// `nil` if no year has both a plan and an outcome above zero.
  public init?(of series: Series) {
    let years = series.plannedYears
    guard let last = years.last?.year else { return nil }
    self.series = series
    self.years = years
    assessment = CredibilityAssessment(
      .aggregateRevenue,
      of: Dictionary(uniqueKeysWithValues: years.map { ($0.year, $0.attainment) }), upTo: last)
  }

  public var reached: Int { years.count { $0.isReached } }

  /// The geometric mean of the attainments, which no single year carries off.
  public var typicalAttainment: Double? { PlanningBias(of: years)?.typicalAttainment }

  /// The geometric mean of outcome over plan, which is the attainment turned round where less is
  /// better.
  public var typicalShare: Double? {
    typicalAttainment.map { series.indicator.isLowGood ? 1 / $0 : $0 }
  }
}
