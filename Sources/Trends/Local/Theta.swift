/// The standard Theta method: the mean of the straight line through all years and of a smoothing
/// of the values with their distance from that line doubled (Assimakopoulos and Nikolopoulos,
/// International Journal of Forecasting 16, 2000).
///
/// It is simple exponential smoothing with a drift of half the slope of the line (Hyndman and
/// Billah, International Journal of Forecasting 19, 2003). The first level is the first value, the
/// line is fitted to the calendar years.
public struct Theta: TrendModel {
  public let name = TrendName.theta
  public let needs = 2

  public init() {}

  public func fitted(to history: History) -> Line {
    // Counted from the last value, so that a large constant costs no digits.
    let last = history.lastValue
    let centred = history.map { $0 - last }
    let line = LinearTrend().fitted(to: centred)
    let doubled = zip(history.years, centred.values).map { year, value in
      2 * value - (line.level + Double(year - history.lastYear) * line.slope)
    }
    let smoothed = SimpleSmoothing().fitted(to: History(unchecked: history.years, doubled))
    return Line(level: last + (line.level + smoothed.level) / 2, slope: line.slope / 2)
  }
}
