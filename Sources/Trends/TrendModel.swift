/// The name of a model, as it is printed and asked for.
public enum TrendName: String, CaseIterable, Sendable, Hashable {
  case pooledGrowth = "pooled-growth"
  case shrunkenDrift = "shrunken-drift"
  case randomWalk = "naive"
  case drift
  case medianDrift = "median-drift"
  case linearTrend = "linear"
  case simpleSmoothing = "ses"
  case theta
  case dynamicTheta = "dynamic-theta"
  case dampedTrend = "damped"
  case autoregression = "global-ar"
  case symmetric
  case growth
  case pooled
}

/// Why a model cannot be fitted.
public enum TrendFailure: Error, Equatable, Sendable {
  case tooShort(model: TrendName, needs: Int, has: Int)
}

/// A way to continue a history, not yet fitted to any.
///
/// Every model is equivariant: fitted to `a + b·y`, with what is usual times `b`, it gives `a + b·`
/// its points for `y`, so that it serves values and logarithms alike.
public protocol TrendModel: Sendable {
  associatedtype Fitted: Fit
  var name: TrendName { get }
  /// The fewest observations that it can be fitted to.
  var needs: Int { get }
  /// Fits a history of at least `needs` observations.
  func fitted(to history: History) -> Fitted
}

extension TrendModel {
  /// Fits the history; throws `tooShort` below `needs` observations.
  public func fit(_ history: History) throws(TrendFailure) -> Fitted {
    guard history.count >= needs else {
      throw .tooShort(model: name, needs: needs, has: history.count)
    }
    return fitted(to: history)
  }
}

/// A model fitted to a history.
public protocol Fit: Sendable {
  /// The values of the `horizon` years after the last one.
  func points(horizon: Int) -> [Double]
}
