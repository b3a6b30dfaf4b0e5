import Figures
import Glibc
import NumericCore

/// Learns how large errors are and how they are spread, from the errors of the ladder itself.
public struct SpreadTraining: Sendable {
  /// What is learnt.
  public struct Result: Sendable {
    public let traits: [ErrorScale.Trait: Double]
    public let spreads: [Calibration.Spread]
  }

  let growth: [Calibration.Growth]
  let coefficients: [Calibration.Coefficient]

  public init(growth: [Calibration.Growth], coefficients: [Calibration.Coefficient]) {
    self.growth = growth
    self.coefficients = coefficients
  }

  /// The lengths of history below four that have a law of their own; the last law is for all
  /// longer ones.
  static let short = [1, 2, 3]
  /// The last origins of a series that short windows end at.
  static let origins = 8
  /// How much a window cut to a few years counts beside one of all years.
  static let weightOfCut = 0.2

  /// The traits that errors of longer histories go by, and the laws of every form and length.
  ///
  /// - Throws: `Calibration.Failure` where the growth or the coefficients are incomplete,
  ///   `NotPositiveDefinite`, which finite histories do not cause.
  public func trained(on series: [TrainingSeries]) throws -> Result {
    let ladders = try Indicator.Kind.allCases.map {
      Ladder(calibration: try provisional(), kind: $0)
    }
    var spreads: [Calibration.Spread] = []
    for form in Form.allCases {
      for length in SpreadTraining.short {
        let cells = shortErrors(of: series, length, form, ladders)
        spreads += ErrorQuantiles.spreads(form: form, observations: length, cells)
      }
    }
    let misses = series.collections.map { self.misses(of: $0, ladders) }
    var scale = ErrorScaleTraining()
    for miss in misses.joined() {
      scale.add(
        miss.error, basis: miss.basis, horizon: miss.horizon, weight: miss.weight)
    }
    let traits = try scale.trained()
    for form in Form.allCases {
      var cells = [ErrorQuantiles](repeating: ErrorQuantiles(), count: Predictors.horizons)
      for miss in misses.joined() where form == .level || miss.isPositive {
        let size = ErrorScale(coefficients: traits).factor(of: miss.basis)
        cells[miss.horizon - 1].add(miss.error(on: form) / size, weight: miss.weight)
      }
      spreads += ErrorQuantiles.spreads(form: form, observations: PooledTrend.needs, cells)
    }
    return Result(traits: traits, spreads: spreads)
  }

  /// A calibration with unit errors, good for points and units.
  private func provisional() throws(Calibration.Failure) -> Calibration {
    try Calibration(
      growth: growth, coefficients: coefficients, traits: [:],
      spreads: Form.allCases.map {
        .init(form: $0, observations: 1, horizon: 1, below: 1, above: 1, freedom: 5)
      })
  }
}

extension SpreadTraining {
  /// A value to come that was missed by a pooled forecast.
  private struct Miss {
    let horizon: Int
    let expected: Double
    let value: Double
    let basis: ErrorScale.Basis
    let isPositive: Bool
    var weight: Double

    /// The error on the scale that the ladder would choose.
    var error: Double { error(on: isPositive ? .log : .level) }

    /// The error in units of the basis. On the scale of logarithms a miss below is the logarithm
    /// of the ratio, times what was expected.
    func error(on form: Form) -> Double {
      guard form == .log, value < expected else { return (value - expected) / basis.size }
      return log(max(value / expected, SpreadTraining.least)) * expected / basis.size
    }
  }

  /// A ratio below this counts as this.
  private static let least = 1e-9

  /// What the pooled forecasts of a collection missed; the collection weighs one for every year
  /// ahead.
  private func misses(of collection: [TrainingSeries], _ ladders: [Ladder]) -> [Miss] {
    let stride = TrainingWindow.stride(of: collection)
    var misses: [Miss] = []
    for series in collection {
      for ladder in ladders where ladder.kind == series.kind {
        misses += self.misses(of: series.history, ladder, stride: stride)
      }
    }
    var totals = [Double](repeating: 0, count: Predictors.horizons)
    for miss in misses { totals[miss.horizon - 1] += miss.weight }
    for index in misses.indices { misses[index].weight /= totals[misses[index].horizon - 1] }
    return misses
  }

  private func misses(of history: History, _ ladder: Ladder, stride: Int) -> [Miss] {
    let windows = TrainingWindow.windows(of: history, stride: stride)
    let counts = windows.reduce(into: [Int: Int]()) { $0[$1.length, default: 0] += 1 }
    return windows.flatMap { window -> [Miss] in
      let isPositive = ladder.kind != .balance && window.past.values.allSatisfy { $0 > 0 }
      guard let fit = try? ladder.fit(window.past),
        let basis = ErrorScale.Basis(window.past, isPositive: isPositive)
      else { return [] }
      let years = fit.projection(horizon: Predictors.horizons).years
      let weight = window.length == 0 ? 1 : SpreadTraining.weightOfCut
      return window.future.map { horizon, value in
        Miss(
          horizon: horizon, expected: years[horizon - 1].point, value: value, basis: basis,
          isPositive: isPositive, weight: weight / Double(counts[window.length] ?? 1))
      }
    }
  }
}

extension SpreadTraining {
  /// The scaled errors of windows of so many observations, by years ahead.
  private func shortErrors(
    of series: [TrainingSeries], _ length: Int, _ form: Form, _ ladders: [Ladder]
  ) -> [ErrorQuantiles] {
    var cells = [ErrorQuantiles](repeating: ErrorQuantiles(), count: Predictors.horizons)
    for collection in series.collections {
      for series in collection {
        for ladder in ladders where ladder.kind == series.kind {
          collect(series.history, length, form, ladder, 1 / Double(collection.count), &cells)
        }
      }
    }
    return cells
  }

  /// Adds the scaled errors of the series' windows to the cell of their horizon.
  private func collect(
    _ history: History, _ length: Int, _ form: Form, _ ladder: Ladder, _ weight: Double,
    _ cells: inout [ErrorQuantiles]
  ) {
    var errors: [(horizon: Int, error: Double)] = []
    for origin in max(length, history.count - SpreadTraining.origins)..<max(history.count, length) {
      errors += scaled(history.prefix(origin).suffix(length), history, from: origin, form, ladder)
    }
    for horizon in 1...Predictors.horizons {
      let own = errors.filter { $0.horizon == horizon }
      for (_, error) in own { cells[horizon - 1].add(error, weight: weight / Double(own.count)) }
    }
  }

  private func scaled(
    _ window: History, _ history: History, from origin: Int, _ form: Form, _ ladder: Ladder
  ) -> [(horizon: Int, error: Double)] {
    guard let fit = try? ladder.fit(window, form: form), fit.scale.form == form else { return [] }
    let points = fit.fit.points(horizon: Predictors.horizons)
    return TrainingWindow.future(of: history, after: origin).map { horizon, value in
      let miss = fit.scale.miss(of: fit.scale.place(of: value), from: points[horizon - 1])
      return (horizon, miss / (miss < 0 ? fit.spread.below : fit.spread.above))
    }
  }
}
