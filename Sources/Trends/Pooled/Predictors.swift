import Glibc

/// The values of all terms for a window, one to six years ahead, in units of the window's mean
/// step.
///
/// - Complexity: O(110·years), most of it for the grids of the dynamic Theta and the damped trend.
struct Predictors: Sendable {
  /// The years ahead that regressions are fitted for.
  static let horizons = 6

  private let window: Window
  private let paths: [Regressor: [Double]]
  private let traits: Traits

  /// The traits that terms are multiplied with.
  private struct Traits {
    let shortness, persistence, spikiness, volatility, recentVolatility, autocorrelation: Double
  }

  /// A window of at least four observations that is not still.
  init(_ window: Window) {
    precondition(window.count >= 4, "Predictors need four observations.")
    precondition(!window.isStill, "A still window has no unit.")
    self.window = window
    let history = window.history
    func path(_ fit: some Fit) -> [Double] { fit.points(horizon: Predictors.horizons) }
    paths = [
      .drift: path(Drift().fitted(to: history)),
      .medianDrift: path(MedianDrift().fitted(to: history)),
      .theta: path(Theta().fitted(to: history)),
      .dynamicTheta: path(DynamicOptimisedTheta().fitted(to: history)),
      .damped: path(DampedTrend().fitted(to: history)),
      .smoothing: path(SimpleSmoothing().fitted(to: history)),
    ]
    traits = Traits(
      shortness: window.shortness, persistence: window.persistence, spikiness: window.spikiness,
      volatility: window.volatility, recentVolatility: window.recentVolatility,
      autocorrelation: window.autocorrelation)
  }

  /// A term's value some years ahead, 1 to 6.
  ///
  /// Paths are held to the reach of 4·years + 2 units, changes to 4, the recent median to 6.
  func value(of term: Regressor, horizon: Int) -> Double {
    let reach = Double(4 * horizon + 2)
    func path(_ term: Regressor) -> Double {
      held((paths[term]?[horizon - 1] ?? 0) / window.unit, to: reach)
    }
    var lastChange: Double { held(Double(horizon) * change(1), to: reach) }
    var recentMedian: Double { held(window.median(last: 3) / window.unit, to: 6) }
    switch term {
    case .drift, .medianDrift, .theta, .dynamicTheta, .damped, .smoothing: return path(term)
    case .lastChange: return lastChange
    case .acceleration: return acceleration
    case .recentMedian: return recentMedian
    case .volatileDrift: return traits.volatility * path(.drift)
    case .volatileLastChange: return traits.volatility * lastChange
    case .correlatedLastChange: return traits.autocorrelation * lastChange
    case .spikyTheta: return traits.spikiness * path(.dynamicTheta)
    case .unsettledTheta: return traits.recentVolatility * path(.dynamicTheta)
    case .persistentMedian: return traits.persistence * recentMedian
    case .change1: return held(change(1), to: 4)
    case .change2: return held(change(2), to: 4)
    case .change3: return held(change(3), to: 4)
    case .change4: return held(change(4), to: 4)
    case .shortGrowth: return traits.shortness
    }
  }

  /// The step so many years before the end, in units; 0 before the first.
  private func change(_ back: Int) -> Double {
    back <= window.steps.count ? window.steps[window.steps.count - back] / window.unit : 0
  }

  /// The mean step of the second half less that of the first; by nature at most 3 units.
  private var acceleration: Double {
    let half = max(1, window.steps.count / 2)
    let early = window.steps.prefix(half).reduce(0, +) / Double(half)
    return (window.mean(last: half) - early) / window.unit
  }

  private func held(_ value: Double, to reach: Double) -> Double { min(max(value, -reach), reach) }
}
