/// How strongly each source is trusted, and what is known beforehand. Chosen by leaving makers of
/// budgets out in turn, and years of reports.
extension PlanTraining {
  /// The weight of a case seen as if fewer plans were known.
  static let weightOfKept = 0.05
  /// Keeps the logarithm of a small error finite.
  static let smallest = 0.01
  static let ridgeOfOdds = 1e-4

  /// The years before a case.
  var fewest: Int { source == .budgets ? 3 : 1 }

  /// Whether a case may follow a gap.
  var allowsGaps: Bool { source == .reports }

  /// The numbers of plans that are kept of longer records, so that short ones are met too.
  var kept: [Int] { source == .budgets ? [1, 2] : [] }

  /// Whether plans met to the digit are a share of their own.
  var tellsExact: Bool { source == .reports }

  /// No attainment counts further than this.
  var farthest: Double { source == .budgets ? PlanTraits.farthest : 0.5 }

  /// Deviations below this count like squares.
  var closeness: Double { source == .budgets ? 0.01 : 0.03 }

  /// The coefficients that attainments are drawn toward. Of reports: trend and plan weighed by
  /// their errors, half of what the record tells.
  var prior: [PlanRegressor: Double] {
    switch source {
    case .budgets: [.last: 0.4, .mean: 0.3]
    case .reports: [.weighedTrend: 1, .record: 0.5]
    }
  }

  func ridge(of regression: PlanRegression) -> Double {
    switch (source, regression) {
    case (.budgets, .attainment): 0.01
    case (.budgets, .chance): 0.003
    case (.budgets, .error): 1e-3
    case (.reports, .attainment): 0.03
    case (.reports, .chance): 0.02
    case (.reports, .error): 0.02
    }
  }
}
