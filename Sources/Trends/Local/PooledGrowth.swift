/// One value alone: it goes on at the pace that is usual for its kind of indicator.
public struct PooledGrowth: TrendModel {
  public let name = TrendName.pooledGrowth
  public let needs = 1
  /// The usual change a year.
  public let growth: Double

  public init(growth: Double) { self.growth = growth }

  public func fitted(to history: History) -> Line {
    Line(level: history.lastValue, slope: growth)
  }
}
