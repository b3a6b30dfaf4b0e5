public import Figures
import Trends

extension ProvincePlan {
  /// A line of a province's table of plans: one series as it stands at the end of a year, and the
  /// year after.
  public struct Line: Sendable {
    public let series: Series
    /// The year that the line is seen from.
    public let year: Int
    /// The year after it; `nil` where nothing could be projected.
    public let forecast: Outlook.Year?
    /// What may be asked of the year after.
    public let suggestion: SuggestedTarget?
    /// The chance that the plan for the year after is reached; `nil` without one.
    public let chance: Double?
    /// The chance that the suggestion is reached with.
    private let askedChance: Double
    /// Why there is no forecast: `History.Failure` or `TrendFailure`.
    public let failure: (any Error)?

    /// The outcome of the year before.
    public var before: Observation? { series.observation(in: year - 1) }
    /// What was planned for the year.
    public var plan: Observation? { series.plan(for: year) }
    /// The outcome of the year, or what it is estimated at; `nil` where the series ends a year
    /// earlier.
    public var outcome: Observation? { series.observation(in: year) }
    /// What is planned for the year after.
    public var nextPlan: Observation? { series.plan(for: year + 1) }

    /// Sets a series against its plans, as of the end of a year.
    ///
    /// - Precondition: the series ends in the year or before it, if it has an outcome at all.
    init(
      of series: Series, in year: Int, withChance chance: Double, by ladder: Ladder,
      with experience: Experience
    ) {
      let last = series.years.last ?? year
      precondition(last <= year, "A line is seen from the end of its series or later.")
      do {
        let outlook = try Outlook(
          of: series, by: ladder, with: experience, horizon: year + 1 - last)
        self.init(series, in: year, forecast: outlook.years.last, withChance: chance)
      } catch {
        self.init(series, in: year, forecast: nil, withChance: chance, failure: error)
      }
    }

    /// The same line with its forecast moved to another value.
    func moved(to value: Double, share: Double) -> Line {
      Line(
        series, in: year,
        forecast: forecast?.moved(
          to: value, share: share, mayBeNegative: series.indicator.kind == .balance),
        withChance: askedChance)
    }

    private init(
      _ series: Series, in year: Int, forecast: Outlook.Year?, withChance chance: Double,
      failure: (any Error)? = nil
    ) {
      self.series = series
      self.year = year
      self.forecast = forecast
      self.failure = failure
      askedChance = chance
      suggestion = forecast.flatMap {
        SuggestedTarget(
          in: $0, withChance: chance, isLowGood: series.indicator.isLowGood,
          isWhole: series.unit.isCount)
      }
      self.chance = forecast.flatMap { forecast in
        forecast.plan.map {
          forecast.prospect.chance(of: $0.value.double, isLowGood: series.indicator.isLowGood)
        }
      }
    }
  }
}
