import Glibc

/// What the outcome of a plan is foretold from.
public enum PlanRegressor: String, CaseIterable, Sendable, Hashable {
  case constant
  case last
  case mean
  case median
  case hits
  case trendChance = "trend-chance"
  case lastChance = "last-chance"
  case thirdLastHit = "third-last-hit"
  case novelty
  case askedAbove = "asked-above-0"
  case meanAbove = "mean-above-0.3"
  case trendAbove = "trend-above-0.1"
  case growthSquared = "growth*growth"
  case medianTrend = "median*trend"
  case hitsTrendChance = "hits*trend-chance"
  case meanAsked = "mean*asked"
  case spreadTrendChance = "spread*trend-chance"
  case noveltyTrend = "novelty*trend"
  case noveltyHits = "novelty*hits"
  case logSpread = "log-spread"
  case logVolatility = "log-volatility"
  case exact
  case meanSize = "mean-size"
  case trendSize = "trend-size"
  case weighedTrend = "weighed-trend"
  case record
  case askedYearly = "asked-yearly"
  case logTrendSpread = "log-trend-spread"
}

extension PlanTraits {
  /// The value of a regressor.
  func value(of regressor: PlanRegressor) -> Double {
    switch regressor {
    case .constant: 1
    case .last: last
    case .mean: mean
    case .median: median
    case .hits: hits
    case .trendChance: trendChance
    case .lastChance: lastChance
    case .thirdLastHit: thirdLastHit
    case .novelty: novelty
    case .askedAbove: max(0, asked)
    case .meanAbove: max(0, mean - 0.3)
    case .trendAbove: max(0, trend - 0.1)
    case .growthSquared: growth * growth
    case .medianTrend: median * trend
    case .hitsTrendChance: hits * trendChance
    case .meanAsked: mean * asked
    case .spreadTrendChance: spread * trendChance
    case .noveltyTrend: novelty * trend
    case .noveltyHits: novelty * hits
    case .logSpread: log(spread)
    case .logVolatility: log(volatility)
    case .exact: exact
    case .meanSize: abs(mean)
    case .trendSize: abs(trend)
    case .weighedTrend: trendWeight * trend
    case .record: shrunkMean
    case .askedYearly: askedYearly
    case .logTrendSpread: log(trendSpread)
    }
  }
}
