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

  /// What is measured.
  public let indicator: Indicator
  /// What the name of the province may mean.
  public let match: ProvinceCatalogue.Match
  /// Which map is meant.
  public let territory: TerritoryChoice
  /// The definition asked for; `nil` for the one that runs longest into the present.
  public let definition: String?
  /// The year that the reader lives in.
  public let now: Int

  /// A question; by default for whichever map knows more, and for the latest definition.
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
