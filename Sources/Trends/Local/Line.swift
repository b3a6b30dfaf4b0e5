/// A fit that moves by the same amount every year.
public struct Line: Fit, Equatable {
  /// The value in the last year of the history.
  public let level: Double
  /// The change a year.
  public let slope: Double

  public func points(horizon: Int) -> [Double] {
    (1...max(horizon, 1)).map { level + Double($0) * slope }
  }
}
