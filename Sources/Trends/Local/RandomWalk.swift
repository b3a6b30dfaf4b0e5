/// The last value, for ever.
public struct RandomWalk: TrendModel {
  public let name = TrendName.randomWalk
  public let needs = 1

  public init() {}

  public func fitted(to history: History) -> Line {
    Line(level: history.lastValue, slope: 0)
  }
}
