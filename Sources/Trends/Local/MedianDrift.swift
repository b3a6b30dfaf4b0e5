/// On from the last value by the median change of a calendar year: one wild change moves it little.
///
/// A change over a gap counts by its years.
public struct MedianDrift: TrendModel {
  public let name = TrendName.medianDrift
  public let needs = 2

  public init() {}

  public func fitted(to history: History) -> Line {
    Line(level: history.lastValue, slope: history.medianRate)
  }
}
