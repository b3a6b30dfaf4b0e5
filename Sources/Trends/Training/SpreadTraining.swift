import Figures
import Glibc
import NumericCore

/// Learns the laws of errors from the errors of the ladder itself.
public struct SpreadTraining: Sendable {
  let growth: [Calibration.Growth]
  let members: [Calibration.Member]

  public init(growth: [Calibration.Growth], members: [Calibration.Member]) {
    self.growth = growth
    self.members = members
  }

  /// The lengths of the windows that every law is learnt from, by the fewest observations of the
  /// law.
  static let lengths: [(law: Int, windows: [Int])] = [
    (1, [1]), (2, [2]), (3, [3]), (4, [4]), (5, [5]), (6, [6, 7]), (8, [8, 10]),
    (11, [11, 13, 15]),
    (16, [16, 18, 20, 25, 30, 40]),
  ]
  static let horizons = 6
  /// The last origins of a series that windows end at.
  static let origins = 8

  /// Scaled errors of one horizon, and how much each counts.
  private struct Cell {
    var errors: [Double] = []
    var weights: [Double] = []

    var quantiles: [Double]? {
      guard let sample = WeightedSample(errors, weights: weights) else { return nil }
      return [0.025, 0.1, 0.9, 0.975].map(sample.quantile)
    }
  }

  /// The rows of every form and length.
  public func trained(on series: [TrainingSeries]) throws(Calibration.Failure) -> [Calibration
    .Spread]
  {
    let ladders = try Indicator.Kind.allCases.map { kind throws(Calibration.Failure) in
      Ladder(calibration: try provisional(), kind: kind)
    }
    var rows: [Calibration.Spread] = []
    for form in Form.allCases {
      for (law, windows) in SpreadTraining.lengths {
        var cells = [Cell](repeating: Cell(), count: SpreadTraining.horizons)
        for collection in series.collections {
          for series in collection {
            for ladder in ladders where ladder.kind == series.kind {
              collect(series, windows, form, ladder, 1 / Double(collection.count), &cells)
            }
          }
        }
        rows += SpreadTraining.rows(form, law, cells)
      }
    }
    return rows
  }

  /// A calibration with unit errors, good for points and units.
  private func provisional() throws(Calibration.Failure) -> Calibration {
    try Calibration(
      growth: growth, members: members,
      spreads: Form.allCases.map {
        .init(form: $0, observations: 1, horizon: 1, below: 1, above: 1, freedom: 5)
      })
  }

  /// Adds the scaled errors of the series' windows to the cell of their horizon.
  private func collect(
    _ series: TrainingSeries, _ windows: [Int], _ form: Form, _ ladder: Ladder, _ weight: Double,
    _ cells: inout [Cell]
  ) {
    let history = series.history
    var errors: [(horizon: Int, error: Double)] = []
    for origin in max(1, history.count - SpreadTraining.origins)..<max(history.count, 1) {
      for length in windows where length <= origin {
        let window = history.prefix(origin).suffix(length)
        errors += scaled(window, history, from: origin, form, ladder)
      }
    }
    for horizon in 1...SpreadTraining.horizons {
      let own = errors.filter { $0.horizon == horizon }
      for (_, error) in own {
        cells[horizon - 1].errors.append(error)
        cells[horizon - 1].weights.append(weight / Double(own.count))
      }
    }
  }

  private func scaled(
    _ window: History, _ history: History, from origin: Int, _ form: Form, _ ladder: Ladder
  ) -> [(horizon: Int, error: Double)] {
    guard let fit = try? ladder.fit(window, form: form), fit.scale.form == form else { return [] }
    let points = fit.places(horizon: SpreadTraining.horizons)
    return (origin..<history.count).compactMap { index in
      let horizon = history.years[index] - window.lastYear
      guard horizon <= SpreadTraining.horizons else { return nil }
      let place = fit.scale.place(of: history.values[index])
      let miss = fit.scale.miss(of: place, from: points[horizon - 1])
      return (horizon, miss / (miss < 0 ? fit.spread.below : fit.spread.above))
    }
  }

  /// The rows of a law: degrees of freedom from how the outer quantiles stand to the inner ones,
  /// all horizons together; scales from both; never narrower than a year before.
  private static func rows(_ form: Form, _ law: Int, _ cells: [Cell]) -> [Calibration
    .Spread]
  {
    let quantiles = cells.compactMap(\.quantiles)
    guard quantiles.count == cells.count else { return [] }
    let sides = quantiles.map { (below: (-$0[1], -$0[0]), above: ($0[2], $0[3])) }
    let ratios = sides.flatMap {
      [$0.below.1 / max($0.below.0, 1e-9), $0.above.1 / max($0.above.0, 1e-9)]
    }
    let ratio = exp(ratios.map { Glibc.log(max($0, 1)) }.reduce(0, +) / Double(ratios.count))
    let freedom = SpreadTraining.freedom(ofRatio: ratio)
    let student = StudentT(degreesOfFreedom: freedom)
    let inner = student.quantile(lowerTail: 0.9)
    let outer = student.quantile(lowerTail: 0.975)
    var below = 0.0
    var above = 0.0
    return sides.enumerated().map { index, side in
      func scale(_ pair: (Double, Double)) -> Double {
        (max(pair.0, 1e-3) / inner * max(pair.1, 1e-3) / outer).squareRoot()
      }
      below = max(below, scale(side.below))
      above = max(above, scale(side.above))
      return Calibration.Spread(
        form: form, observations: law, horizon: index + 1, below: below, above: above,
        freedom: freedom)
    }
  }

  /// The degrees of freedom, from 1 to 30, of the Student t whose 97.5% quantile is `ratio` times
  /// its 90%.
  static func freedom(ofRatio ratio: Double) -> Double {
    var low = 1.0
    var high = 30.0
    for _ in 0..<40 {
      let middle = (low + high) / 2
      let student = StudentT(degreesOfFreedom: middle)
      if student.quantile(lowerTail: 0.975) / student.quantile(lowerTail: 0.9) > ratio {
        low = middle
      } else {
        high = middle
      }
    }
    return (low + high) / 2
  }
}
