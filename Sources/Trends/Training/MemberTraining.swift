import Figures
import NumericCore

/// Learns how the models of the combination stand to one another.
public struct MemberTraining: Sendable {
  let models: [TrendName]
  let growth: [Calibration.Growth]

  public init(models: [TrendName], growth: [Calibration.Growth]) {
    self.models = models
    self.growth = growth
  }

  static let horizons = 6
  /// The last origins of a series that are forecast from.
  static let origins = 8
  /// The lengths that windows are cut to, beside all years there are.
  static let lengths = [4, 6, 8]
  /// An error counts no further than so many mean changes a year.
  static let farthest = 6.0

  /// The signed errors of every model a number of years ahead, a year, and how much they count.
  private struct Row {
    let horizon: Int
    let errors: [Double]
    var weight: Double
  }

  /// The models with their weights and errors.
  ///
  /// The weights are those of the least squares of the combined errors over all horizons, none
  /// negative, summing to one, and then half way to equal weights.
  public func trained(on series: [TrainingSeries]) throws -> [Calibration.Member] {
    let rows = series.collections.flatMap { collection in
      collection.flatMap { self.rows(of: $0, weight: 1 / Double(collection.count)) }
    }
    guard !rows.isEmpty else {
      return models.map { .init(model: $0, weight: 1 / Double(models.count), error: 1) }
    }
    let weighted = rows.map { row in row.errors.map { $0 * row.weight.squareRoot() } }
    let weights = try SimplexLeastSquares(
      Matrix(rows: weighted), [Double](repeating: 0, count: rows.count)
    ).weights
    let next = rows.filter { $0.horizon == 1 }
    let total = next.reduce(0) { $0 + $1.weight }
    return models.indices.map { index in
      Calibration.Member(
        model: models[index], weight: (weights[index] + 1 / Double(models.count)) / 2,
        error: next.reduce(0) { $0 + $1.weight * abs($1.errors[index]) } / total)
    }
  }

  private func rows(of series: TrainingSeries, weight: Double) -> [Row] {
    guard let growth = growth.first(where: { $0.kind == series.kind }) else { return [] }
    let history = series.history
    let last = history.count
    var rows: [Row] = []
    for origin in max(4, last - MemberTraining.origins)..<max(last, 4) {
      for length in MemberTraining.lengths + [origin] where length <= origin {
        let window = history.prefix(origin).suffix(length)
        rows += self.rows(of: window, in: history, from: origin, series.kind, growth)
      }
    }
    return rows.map {
      Row(horizon: $0.horizon, errors: $0.errors, weight: weight / Double(rows.count))
    }
  }

  private func rows(
    of window: History, in history: History, from origin: Int, _ kind: Indicator.Kind,
    _ growth: Calibration.Growth
  ) -> [Row] {
    let scale = ValueScale(of: window, kind: kind)
    let placed = window.map(scale.place)
    let unit = placed.meanStep
    guard unit > 0 else { return [] }
    let members = models.map { Calibration.Member(model: $0, weight: 1, error: 1) }
    let usual = UsualChange(
      growth: scale.form == .log ? growth.growth : 0,
      size: growth.spread * (scale.form == .log ? 1 : placed.meanSize))
    let fit = Combination(members: members, usual: usual).fitted(to: placed.steadied)
    let points = fit.fits.map { $0.points(horizon: MemberTraining.horizons) }
    return (origin..<history.count).compactMap { index in
      let horizon = history.years[index] - window.lastYear
      guard horizon <= MemberTraining.horizons else { return nil }
      let place = scale.place(of: history.values[index])
      let far = MemberTraining.farthest
      return Row(
        horizon: horizon,
        errors: points.map {
          min(max((place - $0[horizon - 1]) / (unit * Double(horizon)), -far), far)
        }, weight: 1)
    }
  }
}
