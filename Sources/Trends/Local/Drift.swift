/// A random walk with drift: on from the last value by the mean change of a calendar year.
public struct Drift: TrendModel {
  public let name = TrendName.drift
  public let needs = 2

  public init() {}

  public func fitted(to history: History) -> Line {
    let span = Double(history.lastYear - history.firstYear)
    return Line(
      level: history.lastValue, slope: (history.lastValue - history.firstValue) / span)
  }
}
