import Glibc
import NumericCore

/// The windows of all collections as rows of a regression on one scale, by years ahead.
struct RegressionRows: Sendable {
  private struct Row: Sendable {
    let predictors: [Double]
    let change: Double
    var weight: Double
  }

  /// By years ahead less one; predictors in the order of `Regressor.allCases`.
  private var rows = [[Row]](repeating: [], count: Predictors.horizons)

  init(of series: [TrainingSeries], form: Form) {
    for collection in series.collections {
      let stride = TrainingWindow.stride(of: collection)
      var own = [[Row]](repeating: [], count: Predictors.horizons)
      for series in collection {
        let rows = RegressionRows.rows(of: series.history, form: form, stride: stride)
        for index in rows.indices { own[index] += rows[index] }
      }
      for index in own.indices {
        let total = own[index].reduce(0) { $0 + $1.weight }
        guard total > 0 else { continue }
        rows[index] += own[index].map { row in
          Row(predictors: row.predictors, change: row.change, weight: row.weight / total)
        }
      }
    }
  }

  /// The observations for some terms, so many years ahead.
  func observations(of terms: [Regressor], horizon: Int) -> LeastAbsoluteDeviations.Rows {
    let columns = terms.compactMap(Regressor.allCases.firstIndex)
    var observations = LeastAbsoluteDeviations.Rows(width: terms.count)
    for row in rows[horizon - 1] {
      observations.append(
        columns.map { row.predictors[$0] }, response: row.change, weight: row.weight)
    }
    return observations
  }

  /// The rows of one series: every length of window counts by its weight, however many there are.
  private static func rows(of history: History, form: Form, stride: Int) -> [[Row]] {
    let windows = TrainingWindow.windows(of: history, stride: stride)
    var rows = [[Row]](repeating: [], count: Predictors.horizons)
    for length in [0] + TrainingWindow.lengths {
      var own = [[Row]](repeating: [], count: Predictors.horizons)
      for window in windows where window.length == length {
        collect(window, form, into: &own)
      }
      for index in own.indices {
        let share =
          (length == 0 ? RegressionTraining.weightOfAll : 1) / Double(max(own[index].count, 1))
        rows[index] += own[index].map {
          Row(predictors: $0.predictors, change: $0.change, weight: $0.weight * share)
        }
      }
    }
    return rows
  }

  private static func collect(
    _ example: TrainingWindow, _ form: Form, into rows: inout [[Row]]
  ) {
    let past = example.past
    guard form == .level || past.values.allSatisfy({ $0 > 0 }) else { return }
    let placed = form == .log ? past.map(log) : past
    let window = Window(placed, form: form)
    guard !window.isStill else { return }
    let predictors = Predictors(window)
    let last = abs(past.lastValue)
    // What an error of one unit is in values.
    let unit = form == .log ? window.unit * last : window.unit
    let weight = min(unit / past.meanRate + 16 * unit / last, RegressionTraining.heaviest)
    for (horizon, value) in example.future {
      guard form == .level || value >= 0 else { continue }
      let place = form == .log ? log(max(value, RegressionTraining.nothing * last)) : value
      let reach = RegressionTraining.farthest * Double(horizon)
      let change = (place - placed.lastValue) / window.unit
      rows[horizon - 1].append(
        Row(
          predictors: Regressor.allCases.map { predictors.value(of: $0, horizon: horizon) },
          change: min(max(change, -reach), reach), weight: weight))
    }
  }
}
