public import Figures
public import Trends

/// The years to come of a series, set against what its plans ask.
public struct Outlook: Sendable {
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

    fileprivate init(
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

  /// A value with the chance that it is reached.
  public struct Step: Hashable, Sendable {
    public let chance: Double
    public let value: Double
  }

  public let years: [Year]
  /// The step of the ladder of models that the projection stands on.
  public let rung: Rung
  /// The model that was fitted.
  public let model: TrendName
  /// What moved the first year's value away from the last outcome.
  public let explanation: Explanation
  /// The plan for the first projected year that has one.
  public let target: Target?
  /// What the first projected year reaches with the chances of `ladderChances`.
  public let ladder: [Step]
  /// How the plans of the series have gone so far.
  public let record: PlanRecord?

  /// The chances that the ladder of targets is told for.
  public static let ladderChances = [0.9, 0.75, 0.5, 0.25, 0.1]

  /// How much the published plan counts beside the trend in what is expected of the first year,
  /// from 0 to 1; `nil` where it does not.
  public var planWeight: Double? { years.first?.prospect.planWeight }

  /// The first year, where its first months are told.
  public var underWay: YearUnderWay? {
    guard case .underWay(let year)? = years.first?.prospect else { return nil }
    return year
  }

  /// Projects a series. A published plan counts in what is expected of its year, as plans of other
  /// makers have taught; a plan that was only given to be judged tells nothing of the year.
  ///
  /// - Parameters:
  ///   - ladder: the models, with what other series have taught.
  ///   - experience: what plans of other makers and years under way have taught.
  ///   - horizon: how many years after the last outcome, at least one.
  ///   - given: a plan for the first of them, in the unit of the series, that stands in for the
  ///     published one.
  /// - Throws: `History.Failure` if the series is empty; `TrendFailure` if it is too short for a
  ///   model that was asked for.
  public init(
    of series: Series, by ladder: Ladder, with experience: Experience = .none,
    horizon: Int, given: Double? = nil
  ) throws {
    let history = try History(
      years: series.years, values: series.observations.map(\.value.double))
    let fit = try ladder.fit(history, lastDeviation: Self.deviation(of: series.observations.last))
    let projected = fit.projection(horizon: horizon).years
    let judge = PlanJudge(
      history, plans: Self.plans(of: series), kind: series.indicator.kind,
      isLowGood: series.indicator.isLowGood, calibration: experience.plans)
    var before: Double? = history.lastValue
    years = projected.map { year in
      let plan = series.plan(for: year.year)?.value.double
      let planned = plan.map { judge.prospect(of: $0, in: year) } ?? .trend(year)
      let started = experience.pace.flatMap {
        YearUnderWay(year.year, of: series, before: planned, by: $0)
      }
      let prospect = started.map(Prospect.underWay) ?? planned
      defer { before = prospect.value }
      return Year(year.year, prospect, after: before, of: series)
    }
    rung = fit.rung
    model = fit.model
    explanation = Self.explanation(fit.explanation, of: years.first?.prospect)
    record = PlanRecord(of: series)
    self.ladder = years.prefix(1).flatMap { year in
      Self.ladderChances.map { Step(chance: $0, value: year.target(withChance: $0)) }
    }
    target = Self.target(series, years, given: given)
  }

  private static func target(
    _ series: Series, _ years: [Year], given: Double?
  ) -> Target? {
    let last = series.observations.last?.value.double
    for (index, year) in years.enumerated() {
      let base = index == 0 ? last : years[index - 1].value
      if let given {
        return Target(given, origin: .given, in: year, base: base, of: series.indicator)
      }
      if let plan = year.plan {
        return Target(
          plan.value.double, origin: .stated(plan), in: year, base: base, of: series.indicator)
      }
    }
    return nil
  }

  /// What the plan and the first months of the year add to what the trend says.
  private static func explanation(_ trend: Explanation, of prospect: Prospect?) -> Explanation {
    switch prospect {
    case .planned(let outcome): trend.moved(by: .plan, to: outcome.value)
    case .underWay(let year):
      explanation(trend, of: year.before).moved(by: .firstMonths, to: year.quantile(0.5))
    case .adjusted(let prospect): explanation(trend, of: prospect.before)
    case .trend, nil: trend
    }
  }

  /// The plans that count as a record: those whose outcome was not reckoned from a plan.
  private static func plans(of series: Series) -> [Int: Double] {
    Dictionary(series.plannedYears.map { ($0.year, $0.plan) }) { first, _ in first }
  }

  /// The standard deviation of a value known to lie in an interval, taken as uniform on it.
  private static func deviation(of observation: Observation?) -> Double {
    guard let radius = observation?.interval.radius?.double, radius.isFinite else { return 0 }
    return radius / 3.0.squareRoot()
  }
}
