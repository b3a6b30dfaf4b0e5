import Foundation
import Trends

/// How projections did on years that they did not know, as `score_annual.py` counts.
struct Scorecard {
  private var points = 0.0
  private var symmetric = (own: 0.0, naive: 0.0)
  private var scaled = (own: 0.0, naive: 0.0)
  private var interval = 0.0
  private var count = 0.0
  private var inside = (of80: 0.0, of95: 0.0)

  /// Prints the scores of a collection: the ladder on all years and on the last few, beside drift
  /// and dynamic Theta.
  static func print(_ collection: TrainingCollection, _ calibration: Calibration) throws {
    Swift.print("\(collection.name): model, years known, years ahead")
    for ahead in [40, 1] {
      for model in [TrendName.drift, .dynamicTheta] {
        try line(collection, calibration, model: model, last: nil, ahead: ahead)
      }
      for last in [nil, 1, 2, 3, 4, 5, 6, 8, 10] {
        try line(collection, calibration, model: nil, last: last, ahead: ahead)
      }
    }
  }

  private static func line(
    _ collection: TrainingCollection, _ calibration: Calibration, model: TrendName?, last: Int?,
    ahead: Int
  ) throws {
    var card = Scorecard()
    for series in collection.series where series.past.count >= max(last ?? 3, 3) {
      let ladder = Ladder(calibration: calibration, kind: series.kind, model: model)
      try card.add(series, ladder, last: last, ahead: ahead)
    }
    let label = "\(model?.rawValue ?? "ladder")\t\(last.map(String.init) ?? "all")\t\(ahead)"
    Swift.print(label, card.summary, separator: "\t")
  }

  private mutating func add(
    _ series: TrainingCollection.Series, _ ladder: Ladder, last: Int?, ahead: Int
  ) throws {
    let changes = zip(series.past.values.dropFirst(), series.past.values).map { abs($0 - $1) }
    let scale = changes.reduce(0, +) / Double(changes.count)
    let past = last.map(series.past.suffix) ?? series.past
    let wanted = zip(series.years, series.values).filter { $0.0 - past.lastYear <= ahead }
    guard scale > 0, let farthest = wanted.last?.0 else { return }
    let projection = try ladder.fit(past).projection(horizon: farthest - past.lastYear)
    var sums = (own: 0.0, naive: 0.0, interval: 0.0)
    for (year, value) in wanted {
      let expected = projection.years[year - past.lastYear - 1]
      let wide = expected.range(0.95)
      let outside = max(0, wide.lowerBound - value, value - wide.upperBound)
      points += 1
      symmetric.own += symmetricError(value, expected.point)
      symmetric.naive += symmetricError(value, past.lastValue)
      sums.own += abs(value - expected.point) / scale
      sums.naive += abs(value - past.lastValue) / scale
      sums.interval += (wide.upperBound - wide.lowerBound + 40 * outside) / scale
      inside.of80 += expected.range(0.8).contains(value) ? 1 : 0
      inside.of95 += outside == 0 ? 1 : 0
    }
    let years = Double(wanted.count)
    scaled.own += sums.own / years
    scaled.naive += sums.naive / years
    interval += sums.interval / years
    count += 1
  }

  private func symmetricError(_ value: Double, _ point: Double) -> Double {
    value == point ? 0 : 200 * abs(value - point) / (abs(value) + abs(point))
  }

  private var summary: String {
    let relative = (symmetric.own / symmetric.naive + scaled.own / scaled.naive) / 2
    return String(
      format: "series %.0f  sMAPE %.3f  MASE %.3f  OWA %.4f  in 80%% %.3f  in 95%% %.3f  MSIS %.2f",
      count, symmetric.own / points, scaled.own / count, relative, inside.of80 / points,
      inside.of95 / points, interval / count)
  }
}
