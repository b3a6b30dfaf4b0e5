import Glibc

/// The dynamic optimised Theta model: simple exponential smoothing with a share of a linear trend
/// that is estimated anew every year (Fiorucci et al., International Journal of Forecasting 32,
/// 2016).
///
/// The first level is the first value and the smoothing is at least a half: free starting states
/// would turn short series into straight lines. Missing years are interpolated inside the recursion
/// only and leave no residual.
///
/// - Complexity: O(42·years).
public struct DynamicOptimisedTheta: TrendModel {
  public let name = TrendName.dynamicTheta
  public let needs = 3

  static let smoothings = [0.5, 0.6, 0.7, 0.8, 0.9, 1]
  static let thetas = [1, 1.25, 1.5, 2, 3, 5, 20]

  public init() {}

  public func fitted(to history: History) -> ThetaFit {
    let last = history.lastValue
    let (values, observed) = history.map { $0 - last }.regular
    let skipped = min(3, max(values.count - 3, 1))
    var best: ThetaFit?
    var least = Double.infinity
    for smoothing in DynamicOptimisedTheta.smoothings {
      for theta in DynamicOptimisedTheta.thetas {
        var state = ThetaFit(origin: last, first: values[0], smoothing: smoothing, theta: theta)
        var squares = 0.0
        for (index, value) in values.enumerated().dropFirst() {
          let miss = value - state.next
          if index >= skipped && observed[index] { squares += miss * miss }
          state.observe(value)
        }
        if best == nil || squares < least {
          least = squares
          best = state
        }
      }
    }
    return best ?? ThetaFit(origin: last, first: 0, smoothing: 1, theta: 1)
  }
}

/// The state of a Theta recursion at the end of a history.
public struct ThetaFit: Fit, Equatable {
  public let smoothing: Double
  public let theta: Double
  let origin: Double
  private var years = 1.0
  private var level: Double
  private var mean: Double
  private var intercept: Double
  private var slope = 0.0
  /// (1 − smoothing) to the power of `years`.
  private var forgotten: Double

  init(origin: Double, first: Double, smoothing: Double, theta: Double) {
    self.origin = origin
    self.smoothing = smoothing
    self.theta = theta
    level = first
    mean = first
    intercept = first
    forgotten = 1 - smoothing
  }

  /// The value expected next year, less the origin.
  var next: Double {
    let line =
      forgotten * intercept + (1 - forgotten * (1 - smoothing)) / smoothing * slope
    return level + (1 - 1 / theta) * line
  }

  /// Takes the next year's value in.
  mutating func observe(_ value: Double) {
    years += 1
    level += smoothing * (value - level)
    slope = ((years - 2) * slope + 6 * (value - mean) / years) / (years + 1)
    mean += (value - mean) / years
    intercept = mean - slope * (years + 1) / 2
    forgotten *= 1 - smoothing
  }

  public func points(horizon: Int) -> [Double] {
    var state = self
    return (0..<max(horizon, 1)).map { _ in
      let value = state.next
      state.observe(value)
      return origin + value
    }
  }
}
