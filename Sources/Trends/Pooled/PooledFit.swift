import Figures
import Glibc

/// A pooled regression fitted to a history: what every term adds, in logarithms and in values, and
/// how the two are mixed.
struct PooledFit: Fit, Sendable {
  /// The history in values, of a moderate size.
  let levels: History
  /// The scale that points are given on.
  let form: Form
  /// What is added to the last value on a scale, by year ahead and term.
  let parts: [Part]
  /// Whether a value below zero is out of the question.
  let isNonNegative: Bool
  /// The least and the largest value of the history, and the mean size of a yearly change.
  private let lowest, highest, pace: Double

  init(levels: History, form: Form, parts: [Part], isNonNegative: Bool) {
    self.levels = levels
    self.form = form
    self.parts = parts
    self.isNonNegative = isNonNegative
    lowest = levels.values.min() ?? levels.lastValue
    highest = levels.values.max() ?? levels.lastValue
    pace = levels.meanRate
  }

  struct Part: Sendable {
    let form: Form
    let terms: [Regressor]
    let contributions: [[Double]]
    /// The weight of this scale; those of all parts sum to one.
    let weight: Double

    /// What every term adds so many years ahead; beyond the sixth, every year adds as much as the
    /// sixth did.
    func contributions(horizon: Int) -> [Double] {
      guard horizon > contributions.count else { return contributions[horizon - 1] }
      let last = contributions[contributions.count - 1]
      let before = contributions[contributions.count - 2]
      let years = Double(horizon - contributions.count)
      return zip(last, before).map { $0 + years * ($0 - $1) }
    }

    /// The change of the value that they make together.
    func change(horizon: Int, from last: Double) -> Double {
      let total = contributions(horizon: horizon).reduce(0, +)
      return form == .log ? last * expm1(min(total, PooledFit.steepest)) : total
    }
  }

  /// A rise in logarithms is held to this, so that it stays finite.
  static let steepest = 300.0
  /// The furthest a point goes beyond the span of the values, in mean changes a year.
  static let reach = 3.0
  /// The share of the last value that a positive history does not fall below.
  static let least = 0.05

  func points(horizon: Int) -> [Double] {
    (1...max(horizon, 1)).map { horizon in
      let value = value(horizon: horizon)
      return form == .log ? log(value) : value
    }
  }

  /// The value expected so many years ahead.
  func value(horizon: Int) -> Double {
    held(levels.lastValue + change(horizon: horizon), horizon: horizon)
  }

  private func change(horizon: Int) -> Double {
    parts.reduce(0) { $0 + $1.weight * $1.change(horizon: horizon, from: levels.lastValue) }
  }

  /// A value held within reach of what has been seen. What has come to nothing stays at nothing:
  /// an activity that ended rarely starts anew.
  private func held(_ value: Double, horizon: Int) -> Double {
    let last = levels.lastValue
    if isNonNegative && last == 0 { return 0 }
    let reach = PooledFit.reach * Double(horizon) * pace
    let near = min(max(value, lowest - reach), highest + reach)
    return isNonNegative ? max(near, PooledFit.least * last) : near
  }

  /// By how much every driver moves the point away from the last value; together they make the
  /// whole change, up to rounding.
  func drivers(horizon: Int) -> [(driver: Driver, change: Double)] {
    var changes: [Driver: Double] = [:]
    for part in parts {
      let contributions = part.contributions(horizon: horizon)
      let total = contributions.reduce(0, +)
      let change = part.weight * part.change(horizon: horizon, from: levels.lastValue)
      guard total != 0 else { continue }
      for (term, contribution) in zip(part.terms, contributions) {
        changes[term.driver, default: 0] += change * (contribution / total)
      }
    }
    let free = levels.lastValue + change(horizon: horizon)
    changes[.limit] = value(horizon: horizon) - free
    return Driver.allCases.compactMap { driver in
      changes[driver].flatMap { $0 == 0 ? nil : (driver, $0) }
    }
  }
}
