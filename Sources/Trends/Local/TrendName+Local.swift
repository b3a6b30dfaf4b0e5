extension TrendName {
  /// The model of this name that learns from one history alone; nil for the combination.
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
    case .combination: nil
    }
  }

  /// Whether the model needs nothing but the history, so that it works on the values as they are.
  var isSimple: Bool {
    switch self {
    case .pooledGrowth, .shrunkenDrift, .combination: false
    case .randomWalk, .drift, .medianDrift, .linearTrend, .simpleSmoothing, .theta, .dynamicTheta,
      .dampedTrend:
      true
    }
  }
}
