/// Holt's local level and trend, the trend fading by a constant factor every year
/// (Gardner and McKenzie, Management Science 31, 1985).
///
/// Smoothing constants and fading are chosen on a grid by the squares of the one-year errors.
/// Missing years are interpolated inside the recursion only and leave no residual.
///
/// - Complexity: O(48·years).
public struct DampedTrend: TrendModel {
  public let name = TrendName.dampedTrend
  public let needs = 3

  static let levels = [0.5, 0.7, 0.85, 1]
  static let trends = [0.05, 0.15, 0.3, 0.5]
  static let fadings = [0.7, 0.85, 0.95]

  public init() {}

  public func fitted(to history: History) -> DampedFit {
    let (values, observed) = history.regular
    let start = DampedTrend.start(values)
    var best = DampedFit(level: values[0], slope: start, levelGain: 1, trendGain: 0, fading: 0.85)
    var least = Double.infinity
    for level in DampedTrend.levels {
      for trend in DampedTrend.trends {
        for fading in DampedTrend.fadings {
          var state = DampedFit(
            level: values[0], slope: start, levelGain: level, trendGain: trend, fading: fading)
          var squares = 0.0
          for (index, value) in values.enumerated().dropFirst() {
            let miss = state.observe(value)
            if index > 1 && observed[index] { squares += miss * miss }
          }
          if squares < least {
            least = squares
            best = state
          }
        }
      }
    }
    return best
  }

  /// The slope before the first year: half the mean change of the first half of the years.
  static func start(_ values: [Double]) -> Double {
    let years = max(values.count / 2, 1)
    return 0.5 * (values[years] - values[0]) / Double(years)
  }
}

/// The state of a damped trend at the end of a history.
public struct DampedFit: Fit, Equatable {
  public private(set) var level: Double
  public private(set) var slope: Double
  public let levelGain: Double
  public let trendGain: Double
  public let fading: Double

  /// Takes the next year's value in and returns by how much it was missed.
  mutating func observe(_ value: Double) -> Double {
    let miss = value - (level + fading * slope)
    level += fading * slope + levelGain * miss
    slope = fading * slope + trendGain * miss
    return miss
  }

  public func points(horizon: Int) -> [Double] {
    var value = level
    var change = slope
    return (0..<max(horizon, 1)).map { _ in
      change *= fading
      value += change
      return value
    }
  }
}
