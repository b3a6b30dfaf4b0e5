public import Figures

extension Outlook {
  /// One year to come.
  public struct Year: Sendable {
    public let year: Int
    /// The value expected: as likely to be exceeded as not.
    public var value: Double { prospect.value }
    public var range80: ClosedRange<Double> { prospect.range(0.8) }
    public var range95: ClosedRange<Double> { prospect.range(0.95) }
    /// The change from the year before, as a fraction of it; `nil` if that is not known or not
    /// above zero.
    public let growth: Double?
    /// The published plan for the year.
    public let plan: Observation?
    /// What it is expected from.
    public let prospect: Prospect
    private let isLowGood: Bool

    init(
      _ year: Int, _ prospect: Prospect, after base: Double?, of series: Series
    ) {
      self.year = year
      self.prospect = prospect
      growth = series.indicator.growth(from: base, to: prospect.value)
      plan = series.plan(for: year)
      isLowGood = series.indicator.isLowGood
    }

    /// The same year moved to another value, with a share of its spread.
    func moved(to value: Double, share: Double, mayBeNegative: Bool) -> Year {
      Year(
        year: year, growth: growth.map { (1 + $0) * (value / self.value) - 1 }, plan: plan,
        prospect: .adjusted(
          AdjustedProspect(prospect, to: value, share: share, mayBeNegative: mayBeNegative)),
        isLowGood: isLowGood)
    }

    private init(
      year: Int, growth: Double?, plan: Observation?, prospect: Prospect, isLowGood: Bool
    ) {
      self.year = year
      self.growth = growth.flatMap { $0.isFinite ? $0 : nil }
      self.plan = plan
      self.prospect = prospect
      self.isLowGood = isLowGood
    }

    /// The target that is reached with a chance strictly between 0 and 1: from above where less is
    /// better.
    public func target(withChance chance: Double) -> Double {
      prospect.quantile(isLowGood ? chance : 1 - chance)
    }
  }
}
