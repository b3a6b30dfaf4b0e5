/// Simple exponential smoothing: for ever at a level that takes in a constant share of every new
/// value (Brown, Statistical Forecasting for Inventory Control, 1959).
///
/// The first level is the first value; the share is chosen on a grid by the squares of the one-year
/// errors, the larger share where they tie. Missing years are interpolated inside the recursion
/// only and leave no residual.
///
/// - Complexity: O(20·years).
public struct SimpleSmoothing: TrendModel {
  public let name = TrendName.simpleSmoothing
  public let needs = 1

  /// Descending, so that a tie goes to the larger.
  static let smoothings = (1...20).reversed().map { Double($0) / 20 }
  /// The squares that a smaller share must save, so that rounding decides no tie.
  static let saving = 1e-9

  public init() {}

  public func fitted(to history: History) -> SmoothedLevel {
    let last = history.lastValue
    let (values, observed) = history.map { $0 - last }.regular
    var best = SmoothedLevel(level: last, smoothing: 1)
    var least = Double.infinity
    for smoothing in SimpleSmoothing.smoothings {
      var level = values[0]
      var squares = 0.0
      for (value, isObserved) in zip(values, observed).dropFirst() {
        let miss = value - level
        if isObserved { squares += miss * miss }
        level += smoothing * miss
      }
      guard squares < least * (1 - SimpleSmoothing.saving) else { continue }
      least = squares
      best = SmoothedLevel(level: last + level, smoothing: smoothing)
    }
    return best
  }
}

/// The level at the end of a history, smoothed.
public struct SmoothedLevel: Fit, Equatable {
  public let level: Double
  /// The share of a new value that the level takes in.
  public let smoothing: Double

  public func points(horizon: Int) -> [Double] {
    [Double](repeating: level, count: max(horizon, 1))
  }
}
