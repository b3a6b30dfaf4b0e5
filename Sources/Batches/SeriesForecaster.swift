public import Datasets
import Figures
public import Planning
public import Trends

/// Forecasts the series of a panel, each by itself.
public struct SeriesForecaster: Sendable {
  private let calibration: Calibration
  private let plans: PlanCalibrations
  private let catalogue: IndicatorCatalogue
  private let horizon: Int
  private let coverages: [Double]
  private let model: TrendName?

  /// - Parameters:
  ///   - catalogue: what is known of indicators that a panel names by their ids.
  ///   - horizon: how many years after the last one with a value, at least one.
  ///   - coverages: the probabilities of the ranges, each strictly between 0 and 1.
  ///   - model: a model for all; nil takes the one that suits the length.
  public init(
    calibration: Calibration, plans: PlanCalibrations, catalogue: IndicatorCatalogue, horizon: Int,
    coverages: [Double],
    model: TrendName? = nil
  ) {
    precondition(horizon >= 1, "A forecast looks at least one year ahead.")
    precondition(coverages.allSatisfy { $0 > 0 && $0 < 1 }, "A coverage lies between 0 and 1.")
    self.calibration = calibration
    self.plans = plans
    self.catalogue = catalogue
    self.horizon = horizon
    self.coverages = coverages
    self.model = model
  }

  /// Forecasts a series.
  ///
  /// - Throws: `TrendFailure` if it is too short for the model asked for.
  public func forecast(_ series: PanelSeries) throws(TrendFailure) -> SeriesForecast {
    let indicator = series.indicator.flatMap { catalogue[$0] }
    let ladder = Ladder(
      calibration: calibration, kind: series.kind(knowing: catalogue), model: model)
    let fit = try ladder.fit(series.history)
    let isLowGood = indicator?.isLowGood ?? false
    // What was learnt from budgets is not told of indicators that are known to be none.
    let judge = PlanJudge(
      series.history, plans: series.plans, kind: ladder.kind, isLowGood: isLowGood,
      calibration: plans[indicator == nil ? .budgets : .reports])
    let years = fit.projection(horizon: horizon).years.map { year in
      guard let plan = series.plans[year.year] else {
        return SeriesForecast.Year(
          year: year.year, value: year.point, ranges: coverages.map(year.range), target: nil)
      }
      let prospect = judge.prospect(of: plan, in: year)
      let chance = prospect.chance(of: plan, isLowGood: isLowGood)
      return SeriesForecast.Year(
        year: year.year, value: prospect.value, ranges: coverages.map(prospect.range),
        target: SeriesForecast.Target(plan: plan, chance: chance))
    }
    return SeriesForecast(name: series.name, model: fit.model, years: years)
  }
}

/// The years to come of a series.
public struct SeriesForecast: Sendable, Equatable {
  /// The name of the series.
  public let name: String
  /// The model that it is continued by.
  public let model: TrendName
  public let years: [Year]

  /// One year to come.
  public struct Year: Sendable, Equatable {
    public let year: Int
    /// The value expected: as likely to be exceeded as not.
    public let value: Double
    /// The ranges in the order asked for.
    public let ranges: [ClosedRange<Double>]
    /// What the plan of the year asks, where one is stated.
    public let target: Target?
  }

  /// A plan for a year to come.
  public struct Target: Sendable, Equatable {
    public let plan: Double
    /// The probability that it is reached, within half a per mille.
    public let chance: Double
  }
}
