/// The step of the ladder that a projection stands on, by the length of the history.
public enum Rung: String, CaseIterable, Sendable, Hashable {
  /// One value: the growth usual for its kind.
  case pooledGrowth = "pooled-growth"
  /// Two or three values: their drift, shrunken.
  case shrunkenDrift = "shrunken-drift"
  /// Four values and more: simple forecasts weighed by what they were worth on other series.
  case pooled
  /// One model that was asked for.
  case chosen

  /// The rung for a number of observations when no model is asked for.
  init(observations: Int) {
    switch observations {
    case ...1: self = .pooledGrowth
    case 2...3: self = .shrunkenDrift
    default: self = .pooled
    }
  }

  /// The model of the rung; that of a long history where one was chosen.
  var model: TrendName {
    switch self {
    case .pooledGrowth: .pooledGrowth
    case .shrunkenDrift: .shrunkenDrift
    case .pooled, .chosen: .pooled
    }
  }
}
