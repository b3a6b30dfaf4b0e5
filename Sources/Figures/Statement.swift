/// What a stated number is of its indicator.
public enum Measure: String, CaseIterable, Sendable {
  /// An amount in the indicator's own unit.
  case level
  /// A change in percent, or a multiple.
  case growth
  /// The level in percent of what it is compared to.
  case attainment
  /// The distance from the plan.
  case excess
  case share
  case rate
  /// A change in the indicator's own unit.
  case changeLevel = "change_level"
}

/// What a growth or an attainment is measured against.
public enum Comparison: Hashable, Sendable {
  case plan
  case samePeriodLastYear
  case year(Int)
  case previousMonth
  case other
}

/// One stated figure in one document.
public struct Statement: Hashable, Sendable {
  public let measure: Measure
  public let quantity: Quantity
  public let indicator: String
  public let region: String
  public let period: Period
  public let status: Status
  public let comparison: Comparison?
  public let citation: Citation

  public init(
    _ measure: Measure, _ quantity: Quantity, of indicator: String, in region: String,
    over period: Period, status: Status, comparedTo comparison: Comparison? = nil,
    citation: Citation
  ) {
    self.measure = measure
    self.quantity = quantity
    self.indicator = indicator
    self.region = region
    self.period = period
    self.status = status
    self.comparison = comparison
    self.citation = citation
  }
}
