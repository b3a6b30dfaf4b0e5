extension TrendName {
  /// The model of this name that learns from one history alone; nil for those that draw on
  /// other series' regressions.
  func localModel(usual: UsualChange) -> (any TrendModel)? {
    switch self {
    case .pooledGrowth: PooledGrowth(growth: usual.growth)
    case .shrunkenDrift: ShrunkenDrift(usual: usual)
    case .randomWalk: RandomWalk()
    case .drift: Drift()
    case .medianDrift: MedianDrift()
    case .linearTrend: LinearTrend()
    case .simpleSmoothing: SimpleSmoothing()
    case .theta: Theta()
    case .dynamicTheta: DynamicOptimisedTheta()
    case .dampedTrend: DampedTrend()
    case .autoregression, .symmetric, .growth, .pooled: nil
    }
  }

  /// Whether the model works on the values as they are, whatever their kind.
  var isOfValues: Bool {
    switch self {
    case .pooledGrowth, .shrunkenDrift, .growth, .pooled: false
    case .randomWalk, .drift, .medianDrift, .linearTrend, .simpleSmoothing, .theta, .dynamicTheta,
      .dampedTrend, .autoregression, .symmetric:
      true
    }
  }
}
