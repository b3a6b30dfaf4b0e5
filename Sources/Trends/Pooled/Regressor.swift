/// What a pooled regression can be made of: a simple forecast or a recent change, alone or times a
/// trait of the window that tells how far it can be trusted.
public enum Regressor: String, CaseIterable, Sendable, Hashable {
  case drift
  case medianDrift = "median-drift"
  case theta
  case dynamicTheta = "dynamic-theta"
  case damped
  case smoothing = "ses"
  case lastChange = "last-change"
  case acceleration
  case recentMedian = "recent-median"
  case volatileDrift = "drift*volatility"
  case volatileLastChange = "last-change*volatility"
  case correlatedLastChange = "last-change*autocorrelation"
  case spikyTheta = "dynamic-theta*spikiness"
  case unsettledTheta = "dynamic-theta*recent-volatility"
  case persistentMedian = "recent-median*persistence"
  case change1 = "change-1"
  case change2 = "change-2"
  case change3 = "change-3"
  case change4 = "change-4"
  case shortGrowth = "growth*shortness"

  /// Whether it is there whatever the history did: what series of a kind usually do.
  public var isConstant: Bool { self == .shortGrowth }
}

extension Regressor {
  /// What it stands for.
  public var driver: Driver {
    switch self {
    case .drift, .medianDrift, .theta, .dynamicTheta, .damped, .volatileDrift, .spikyTheta,
      .unsettledTheta:
      .trend
    case .lastChange, .volatileLastChange, .correlatedLastChange, .change1, .change2, .change3,
      .change4:
      .lastChanges
    case .smoothing, .recentMedian, .persistentMedian: .recentLevel
    case .acceleration: .acceleration
    case .shortGrowth: .usualGrowth
    }
  }
}
