public import Figures

/// Which series is asked for.
public struct SeriesQuery: Sendable {
  /// Which map a province's name is meant on.
  public enum TerritoryChoice: String, CaseIterable, Sendable {
    /// Today's, if that gives at least as many years as the former one.
    case auto
    case today
    case former
  }

  public let indicator: Indicator
  public let match: ProvinceCatalogue.Match
  public let territory: TerritoryChoice
  /// The definition asked for; `nil` for the one that runs longest into the present.
  public let definition: String?
  /// The year that the reader lives in.
  public let now: Int

  public init(
    indicator: Indicator, match: ProvinceCatalogue.Match, territory: TerritoryChoice = .auto,
    definition: String? = nil, now: Int
  ) {
    self.indicator = indicator
    self.match = match
    self.territory = territory
    self.definition = definition
    self.now = now
  }
}
