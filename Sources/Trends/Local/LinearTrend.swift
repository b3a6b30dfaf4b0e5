import NumericCore

/// A straight line through all years by least squares.
///
/// Not in the combination: it starts from the line, not from the last value, and short series pay
/// for that.
public struct LinearTrend: TrendModel {
  public let name = TrendName.linearTrend
  public let needs = 2

  public init() {}

  public func fitted(to history: History) -> Line {
    // Years count from the last one, so that the constant is the level of the line there.
    let years = history.years.map { Double($0 - history.lastYear) }
    var design = DesignMatrix(rows: years.count)
    design.append("year", years)
    guard
      let fit = try? LeastSquares(accuracy: .plain).fit(design, response: history.values)
    else { return Line(level: history.lastValue, slope: 0) }
    return Line(level: fit.coefficients[0], slope: fit.coefficients[1])
  }
}
