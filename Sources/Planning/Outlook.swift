public import Figures
public import Trends

/// The years to come of a series, set against what its plans ask.
public struct Outlook: Sendable {
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
  /// What the first projected year reaches with the chances of `ladderChances`; a step that falls on
  /// the plan has the chance of the plan, which is higher.
  public let ladder: [Step]
  /// How the plans of the series have gone so far.
  public let record: PlanRecord?

  /// The chances that the ladder of targets is told for.
  public static let ladderChances = [0.9, 0.75, 0.5, 0.25, 0.1]

  /// The published plan for the first year, where it lies so far from all that the trend allows that
  /// it does not count.
  public let disregardedPlan: Observation?

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
      history, plans: series.plansWithOutcome, kind: series.indicator.kind,
      isLowGood: series.indicator.isLowGood,
      calibration: series.indicator.isChainIndex ? nil : experience.plans)
    var before: Double? = history.lastValue
    var lead = Lead.none
    years = projected.map { year in
      let plan = series.plan(for: year.year)?.value.double
      let planned = plan.map { judge.prospect(of: $0, in: year) } ?? lead.prospect(of: year)
      let started = experience.pace.flatMap {
        YearUnderWay(year.year, of: series, before: planned, by: $0)
      }
      let prospect = started.map(Prospect.underWay) ?? planned
      defer {
        before = prospect.value
        lead = Lead(of: prospect.value, over: year.point)
      }
      return Year(year.year, prospect, after: before, of: series)
    }
    disregardedPlan =
      experience.plans == nil
      ? nil : Self.disregarded(series.plan(for: projected[0].year), in: projected[0])
    rung = fit.rung
    model = fit.model
    explanation = Self.explanation(fit.explanation, of: years.first?.prospect)
    record = PlanRecord(of: series)
    self.ladder =
      years.first.map { Self.ladder(of: $0, isLowGood: series.indicator.isLowGood) } ?? []
    target = Self.target(series, years, given: given)
  }

  /// The steps; one that stands on the plan itself, which is often met to the digit, is told once,
  /// with its own chance.
  private static func ladder(of year: Year, isLowGood: Bool) -> [Step] {
    var steps: [Step] = []
    for chance in ladderChances {
      let value = year.target(withChance: chance)
      guard case .planned(let outcome) = year.prospect, value == outcome.plan else {
        steps.append(Step(chance: chance, value: value))
        continue
      }
      if steps.last?.value != value {
        steps.append(
          Step(chance: year.prospect.chance(of: value, isLowGood: isLowGood), value: value))
      }
    }
    return steps
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

  private static func disregarded(
    _ plan: Observation?, in year: Projection.Year
  ) -> Observation? {
    guard let plan, plan.value.isPositive,
      let trend = PlanTrend(year, plan: plan.value.double, isLowGood: false)
    else { return nil }
    return trend.allows(plan.value.double) ? nil : plan
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

  /// The standard deviation of a value known to lie in an interval, taken as uniform on it.
  private static func deviation(of observation: Observation?) -> Double {
    guard let radius = observation?.interval.radius?.double, radius.isFinite else { return 0 }
    return radius / 3.0.squareRoot()
  }
}
