/// The regressions that a plan's outcome is foretold by.
public enum PlanRegression: String, CaseIterable, Sendable, Hashable {
  /// The attainment to come: the logarithm of outcome to plan.
  case attainment
  /// The logarithm of the odds that the plan is reached.
  case chance
  /// The logarithm of the size of the error of the first.
  case error

  /// What it is made of; nothing where plans of the source do without it.
  public func regressors(for source: PlanSource) -> [PlanRegressor] {
    switch (source, self) {
    case (.budgets, .attainment):
      [
        .constant, .last, .mean, .median, .askedAbove, .medianTrend, .hitsTrendChance, .meanAbove,
        .meanAsked, .spreadTrendChance, .novelty, .noveltyTrend,
      ]
    case (.budgets, .chance):
      [
        .constant, .last, .hits, .trendChance, .lastChance, .trendAbove, .thirdLastHit,
        .growthSquared, .novelty, .noveltyHits,
      ]
    case (.budgets, .error):
      [.constant, .logSpread, .logVolatility, .exact, .meanSize, .trendSize]
    case (.reports, .attainment): [.constant, .weighedTrend, .record, .askedYearly]
    case (.reports, .chance): []
    case (.reports, .error): [.constant, .logTrendSpread]
    }
  }
}
