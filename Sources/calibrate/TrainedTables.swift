import Figures
import Foundation
import Tables
import Trends

/// The three tables that `calibrate` makes, with the decimals that they are written with.
struct TrainedTables {
  let growth: [Calibration.Growth]
  let members: [Calibration.Member]
  let spreads: [Calibration.Spread]

  /// The models that are combined.
  static let models: [TrendName] = [.randomWalk, .shrunkenDrift, .drift, .theta, .dampedTrend]

  /// Each table is learnt with those before it already rounded.
  init(learntFrom series: [TrainingSeries]) throws {
    growth = Indicator.Kind.allCases.map { kind in
      let row = Calibration.Growth.trained(kind, on: series)
      return .init(kind: kind, growth: rounded(row.growth), spread: rounded(row.spread))
    }
    members = try MemberTraining(models: TrainedTables.models, growth: growth)
      .trained(on: series).map {
        .init(model: $0.model, weight: rounded($0.weight), error: rounded($0.error))
      }
    spreads = try SpreadTraining(growth: growth, members: members).trained(on: series).map {
      .init(
        form: $0.form, observations: $0.observations, horizon: $0.horizon,
        below: rounded($0.below), above: rounded($0.above), freedom: rounded($0.freedom))
    }
  }

  func write(to folder: String) throws {
    try write(
      "growth.csv", ["kind", "growth", "spread"],
      growth.map { [$0.kind.rawValue, "\($0.growth)", "\($0.spread)"] }, to: folder)
    try write(
      "models.csv", ["model", "weight", "error"],
      members.map { [$0.model.rawValue, "\($0.weight)", "\($0.error)"] }, to: folder)
    try write(
      "errors.csv", ["form", "observations", "horizon", "below", "above", "freedom"],
      spreads.map {
        [
          $0.form.rawValue, "\($0.observations)", "\($0.horizon)", "\($0.below)", "\($0.above)",
          "\($0.freedom)",
        ]
      }, to: folder)
  }

  private func write(_ name: String, _ header: [String], _ rows: [[String]], to folder: String)
    throws
  {
    let text = try RecordWriter.text(of: [header] + rows)
    try text.write(toFile: folder + "/" + name, atomically: true, encoding: .utf8)
  }
}

/// To four decimals.
private func rounded(_ value: Double) -> Double { (value * 1e4).rounded() / 1e4 }
