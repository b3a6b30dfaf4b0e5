public import Trends

/// How plans and outcomes of a series went so far, as logarithms.
public struct AttainmentHistory: Sendable, Equatable {
  /// A plan and what came of it, both above zero.
  public struct Pair: Sendable, Equatable {
    public let year: Int
    public let plan: Double
    public let outcome: Double

    /// Nil unless both are above zero and finite.
    public init?(year: Int, plan: Double, outcome: Double) {
      guard plan > 0, outcome > 0, plan.isFinite, outcome.isFinite else { return nil }
      self.year = year
      self.plan = plan
      self.outcome = outcome
    }
  }

  /// In the order of years.
  public let pairs: [Pair]
  /// The outcomes, those of years without a plan as well; all above zero.
  public let history: History

  /// The record of a history with its plans; nil unless every outcome is above zero.
  public init?(_ history: History, plans: [Int: Double]) {
    guard history.values.allSatisfy({ $0 > 0 }) else { return nil }
    self.history = history
    pairs = zip(history.years, history.values).compactMap { year, outcome in
      plans[year].flatMap { Pair(year: year, plan: $0, outcome: outcome) }
    }
  }

  private init(pairs: [Pair], history: History) {
    self.pairs = pairs
    self.history = history
  }

  /// The same history with its last pairs alone, as if earlier plans were not known.
  func keeping(last count: Int) -> AttainmentHistory {
    AttainmentHistory(pairs: Array(pairs.suffix(count)), history: history)
  }
}
