public import Datasets
public import Figures
public import Trends

/// A series as a panel states it.
public struct PanelSeries: Sendable, Equatable {
  /// Its name as it stands, never taken apart; of the layout `indicator,province` both, with a bar
  /// between them.
  public let name: String
  /// The line of its first row.
  public let line: Int
  /// The indicator as the panel names it, if it does.
  public let indicator: String?
  /// The kind, if the panel names it.
  public let kind: Indicator.Kind?
  /// The values known, those of test years left out.
  public let history: History
  /// The values of the years that the column `split` marks as `test`.
  public let test: History?
  /// The plans by their years, those of test rows left out.
  public let plans: [Int: Double]

  /// What kind it is, by the panel, else by the catalogue; known to neither, it is an amount.
  public func kind(knowing catalogue: IndicatorCatalogue) -> Indicator.Kind {
    kind ?? indicator.flatMap { catalogue[$0]?.kind } ?? .level
  }
}

/// A series that cannot be used. The rest of its panel can.
public struct RefusedSeries: Error, Equatable, Sendable {
  /// Its name; nil where the damage hides it.
  public let name: String?
  /// The first thing found wrong.
  public let fault: SeriesFault

  public init(name: String?, fault: SeriesFault) {
    self.name = name
    self.fault = fault
  }
}

/// A series of a panel, or in its place why there is none.
public typealias PanelEntry = Result<PanelSeries, RefusedSeries>
