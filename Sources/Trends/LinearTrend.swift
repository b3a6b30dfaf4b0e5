public struct LinearTrend: TrendModel {
  public let name = TrendName.linearTrend
  public let needs = 2
  public init() {}
  public func fitted(to history: History) -> Line {
    let n = Double(history.count)
    let x = history.years.map { Double($0 - history.lastYear) }
    let mx = x.reduce(0, +) / n
    let my = history.values.reduce(0, +) / n
    let sxx = x.reduce(0) { $0 + ($1 - mx) * ($1 - mx) }
    let sxy = zip(x, history.values).reduce(0) { $0 + ($1.0 - mx) * ($1.1 - my) }
    return Line(level: my - mx * sxy / sxx, slope: sxy / sxx)
  }
}
