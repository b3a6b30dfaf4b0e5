public import Figures

/// What is on record of one indicator in one province.
public struct SeriesListing: Hashable, Sendable {
  public let indicator: Indicator
  public let province: String
  /// From the first to the last year with an outcome.
  public let years: ClosedRange<Int>
  /// How many of these years have an outcome.
  public let outcomes: Int
  /// How many years have a plan.
  public let plans: Int
  public let sources: Int

  public init(
    indicator: Indicator, province: String, years: ClosedRange<Int>, outcomes: Int, plans: Int,
    sources: Int
  ) {
    self.indicator = indicator
    self.province = province
    self.years = years
    self.outcomes = outcomes
    self.plans = plans
    self.sources = sources
  }
}
