/// A plan beside what was told of it.
struct JudgedPlan {
  let item: PlanCase
  private let distribution: AttainmentDistribution

  init(_ item: PlanCase, by calibration: PlanCalibration) {
    self.item = item
    distribution = calibration.distribution(for: item.traits)
  }

  func error(of method: PlanBacktest.Method) -> Double {
    let told =
      switch method {
      case .trend: item.traits.trend
      case .plan: 0.0
      case .attainedPlan: item.traits.shrunkMean
      case .combination: distribution.quantile(0.5)
      }
    return min((item.gain - told).magnitude, PlanBacktest.farthest)
  }

  func chance(of method: PlanBacktest.Method) -> Double? {
    switch method {
    case .trend: item.traits.trendChance
    case .plan, .attainedPlan: nil
    case .combination: distribution.chance(of: -PlannedYear.tolerance)
    }
  }

  func isWithin(_ coverage: Double) -> Bool {
    let ends = [(1 - coverage) / 2, (1 + coverage) / 2].map(distribution.quantile)
    // A plan met to the digit lies on the step, whose height is rounded.
    return item.gain >= ends[0] - PlannedYear.tolerance
      && item.gain <= ends[1] + PlannedYear.tolerance
  }
}
