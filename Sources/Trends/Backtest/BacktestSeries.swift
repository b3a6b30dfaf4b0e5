public import Figures

/// A series whose later years are forecast from its earlier ones.
public struct BacktestSeries: Sendable {
  public let kind: Indicator.Kind
  /// The years that may be learnt from.
  public let known: History
  /// The years marked as test years, if any are; those before the last known year count for
  /// nothing.
  public let test: History?

  public init(kind: Indicator.Kind, known: History, test: History? = nil) {
    self.kind = kind
    self.known = known
    self.test = test
  }
}
