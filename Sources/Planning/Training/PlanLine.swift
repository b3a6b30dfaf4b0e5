public import Figures
public import Trends

/// A plan-maker's line of plans and outcomes, with the models that tell its trend.
public struct PlanLine: Sendable {
  public let maker: String
  public let history: History
  /// The plans whose outcome is known.
  public let plans: [Int: Double]
  public let isLowGood: Bool
  let ladder: Ladder

  public init(
    maker: String, history: History, plans: [Int: Double], isLowGood: Bool = false,
    ladder: Ladder
  ) {
    self.maker = maker
    self.history = history
    self.plans = plans
    self.isLowGood = isLowGood
    self.ladder = ladder
  }

  /// The line of a series, made by its province; nil for a balance, whose plans have no shares, and
  /// for an index that starts anew each year, whose shares tell little.
  public init?(_ series: Series, ladder: Ladder) {
    guard series.indicator.kind != .balance, !series.indicator.isChainIndex,
      let history = try? History(
        years: series.years, values: series.observations.map(\.value.double))
    else { return nil }
    self.init(
      maker: series.province.name, history: history,
      plans: series.plansWithOutcome, isLowGood: series.indicator.isLowGood, ladder: ladder)
  }

  /// The years before one of the line, with their plans.
  func record(before index: Int) -> AttainmentHistory? {
    AttainmentHistory(history.prefix(index), plans: plans)
  }
}
