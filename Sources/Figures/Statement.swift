/// What a stated number is of its indicator. The raw values are those that `read` prints.
public enum Measure: String, CaseIterable, Sendable {
  /// An amount in the indicator's own unit.
  case level
  /// A change in percent, or a multiple.
  case growth
  /// The level in percent of what it is compared to.
  case attainment
  /// The distance from the plan.
  case excess
  /// A part of a whole, or of its growth.
  case share
  /// A level in percent of its own population.
  case rate
  /// A change in the indicator's own unit.
  case changeLevel = "change_level"
}

/// One stated figure in one document.
public struct Statement: Hashable, Sendable {
  public let measure: Measure
  public let quantity: Quantity
  /// The id of the indicator; that of the level for a growth, an attainment or an excess.
  public let indicator: String
  /// The official name of the territory; empty where the document does not tell it.
  public let region: String
  public let period: Period
  public let status: Status
  /// What a growth or an attainment is measured against; `nil` for other measures.
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

  /// The same statement with some things changed.
  public func with(
    _ quantity: Quantity? = nil, of indicator: String? = nil, citation: Citation? = nil
  ) -> Statement {
    Statement(
      measure, quantity ?? self.quantity, of: indicator ?? self.indicator, in: region,
      over: period, status: status, comparedTo: comparison, citation: citation ?? self.citation)
  }
}
