public import Figures

/// What one document says of one indicator in one province and period: a level, its growth and its
/// attainment, as far as they are printed.
public struct Declaration: Hashable, Sendable {
  /// The id of the indicator, or the user's own name for one.
  public let indicator: String
  /// The name of the province, region or country.
  public let province: String
  /// The map that the province's name is meant on; `nil` where the document does not tell.
  public let territory: Territory?
  /// The time that the figures speak of.
  public let period: Period
  /// How firm they are; it holds for the level, and tells whether it is a plan.
  public let status: Status
  /// The amount, as printed.
  public let level: Quantity?
  /// The upper level where a range is printed, in the unit of `level`.
  public let upperLevel: Decimal?
  /// The level against the year before.
  public let growth: Ratio?
  /// The level against the annual plan.
  public let attainment: Ratio?
  /// Which of several definitions of the indicator is meant; empty for the usual one.
  public let definition: String
  /// `current`, `constant_2010` …; empty where the document does not say.
  public let priceBasis: String
  /// Where it is stated.
  public let citation: Citation
  /// What a reader should know of it.
  public let note: String
  /// The first year in which it could be known; `nil` if nothing tells.
  public let knownSince: Int?

  /// What a document says; without `knownSince`, it is known since the year of the document.
  public init(
    indicator: String, province: String, territory: Territory? = nil, period: Period,
    status: Status, level: Quantity? = nil, upperLevel: Decimal? = nil, growth: Ratio? = nil,
    attainment: Ratio? = nil,
    definition: String = "", priceBasis: String = "", citation: Citation, note: String = "",
    knownSince: Int? = nil
  ) {
    self.indicator = indicator
    self.province = province
    self.territory = territory
    self.period = period
    self.status = status
    self.level = level
    self.upperLevel = upperLevel
    self.growth = growth
    self.attainment = attainment
    self.definition = definition
    self.priceBasis = priceBasis
    self.citation = citation
    self.note = note
    self.knownSince = knownSince ?? citation.year
  }

  /// Every value that the level may stand for, told in the unit of `level`, which is that of the
  /// declaration converted.
  func interval(of level: Quantity) -> Interval {
    guard let upperLevel, let own = self.level,
      let upper = Quantity(upperLevel, own.unit, approximation: .rangeHigh)
        .converted(to: level.unit)
    else { return level.interval }
    return Interval(lower: level.interval.lower, upper: upper.interval.upper) ?? level.interval
  }

  /// The same, figure by figure.
  public var statements: [Statement] {
    func statement(
      _ measure: Measure, _ quantity: Quantity?, _ comparison: Comparison? = nil
    ) -> Statement? {
      quantity.map {
        Statement(
          measure, $0, of: indicator, in: province, over: period, status: status,
          comparedTo: comparison, citation: citation)
      }
    }
    return [
      statement(.level, level), statement(.growth, growth?.printed, .samePeriodLastYear),
      statement(.attainment, attainment?.printed, .plan),
    ].compactMap { $0 }
  }
}
