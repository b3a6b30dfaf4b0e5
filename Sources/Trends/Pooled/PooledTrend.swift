import Figures
import Glibc

/// The models that weigh simple forecasts by what they were worth on many other series.
struct PooledTrend: Sendable {
  let regressions: [PooledRegression.Name: [Form: PooledRegression]]
  let kind: Indicator.Kind

  /// The fewest observations that a regression looks at.
  static let needs = 4

  /// Fits one of the pooled models to a history of at least four observations of moderate size.
  ///
  /// The regression is the one of the kind: what is a level or an amount of money usually grows,
  /// while a rate, a share or a balance may as well fall. A positive history is looked at in
  /// logarithms and in values, mixed by its own past; `symmetric` and the autoregression that are
  /// asked for by name look at values alone.
  func fitted(_ model: TrendName, to levels: History, form: Form) -> PooledFit {
    let isLevelOnly = model == .symmetric || model == .autoregression
    let isPositive = levels.values.allSatisfy { $0 > 0 } && kind != .balance && !isLevelOnly
    let share = isPositive ? PooledTrend.levelShare(of: levels) : 1
    var parts = [part(model, levels, form: .level, weight: share)]
    if isPositive {
      parts.append(part(model, levels.map(log), form: .log, weight: 1 - share))
    }
    return PooledFit(
      levels: levels, form: form, parts: parts,
      isNonNegative: kind != .balance && !isLevelOnly && levels.values.allSatisfy { $0 >= 0 })
  }

  private func part(_ model: TrendName, _ placed: History, form: Form, weight: Double)
    -> PooledFit.Part
  {
    guard let regression = regressions[regression(of: model)]?[form] else {
      preconditionFailure("Every regression is trained on its scales.")
    }
    let lengths = model == .autoregression ? [] : Lookbacks.lengths
    return PooledFit.Part(
      form: form, terms: regression.terms,
      contributions: Lookbacks(lengths: lengths)
        .contributions(of: placed, form: form, by: regression),
      weight: weight)
  }

  private func regression(of model: TrendName) -> PooledRegression.Name {
    switch model {
    case .autoregression: .autoregression
    case .symmetric: .symmetric
    case .growth: .growth
    default: kind == .level || kind == .money ? .growth : .symmetric
    }
  }

  /// How much the values count beside their logarithms, from 0 to a half.
  ///
  /// Steady growth goes on by the same factor; what rises and falls, and what moves by more than a
  /// twentieth to a seventh a year, goes on by amounts as well: no growth is exponential for long.
  static func levelShare(of levels: History) -> Double {
    let window = Window(levels, form: .level)
    let volatile = min(max((window.rawUnit / levels.lastValue - 0.05) / 0.1, 0), 1)
    return 0.5 * max(1 - window.persistence * window.persistence, volatile)
  }
}
