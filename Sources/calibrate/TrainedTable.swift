import Figures
import Foundation
import Planning
import Tables
import Trends

/// What `calibrate` learns, as the rows of `forecaster.csv`.
struct TrainedTable {
  /// One row: what it tells, for which name, scale, length and year ahead.
  private struct Row {
    let part: String
    var name = ""
    var form: Form?
    var observations: Int?
    var horizon: Int?
    let term: String
    let value: Double
  }

  static let header = ["part", "name", "form", "observations", "horizon", "term", "value"]

  private var rows: [Row] = []

  /// Each part is learnt with those before it already rounded.
  init(
    learntFrom collections: [TrainingCollection], by training: RegressionTraining,
    plans: (Calibration) throws -> [PlanSource: [PlanLine]]
  ) throws {
    let series = collections.flatMap(\.training)
    for collection in collections { add(source: collection) }
    let growth = Indicator.Kind.allCases.map { kind in
      let row = Calibration.Growth.trained(kind, on: series)
      return Calibration.Growth(
        kind: kind, growth: rounded(row.growth), spread: rounded(row.spread))
    }
    let coefficients = try training.trained(on: series).map {
      Calibration.Coefficient($0.place, value: rounded($0.value))
    }
    let errors = try SpreadTraining(growth: growth, coefficients: coefficients)
      .trained(on: series)
    add(growth: growth)
    add(coefficients: coefficients)
    add(errors: errors)
    let calibration = try Calibration(
      growth: growth, coefficients: coefficients, traits: errors.traits.mapValues(rounded),
      spreads: errors.spreads)
    for (source, lines) in try plans(calibration).sorted(by: { $0.key.rawValue < $1.key.rawValue })
    {
      add(plans: try PlanTraining(source).trained(on: lines), of: lines)
    }
  }

  private mutating func add(source collection: TrainingCollection) {
    let values = collection.series.reduce(0) { $0 + $1.past.count }
    let last = collection.series.map(\.past.lastYear).max() ?? 0
    for (term, value) in [
      ("series", collection.series.count), ("values", values), ("last-year", last),
    ] {
      rows.append(
        Row(part: "source", name: collection.name, term: term, value: Double(value)))
    }
  }

  private mutating func add(growth: [Calibration.Growth]) {
    for row in growth {
      rows.append(Row(part: "kind", name: row.kind.rawValue, term: "growth", value: row.growth))
      rows.append(Row(part: "kind", name: row.kind.rawValue, term: "spread", value: row.spread))
    }
  }

  private mutating func add(coefficients: [Calibration.Coefficient]) {
    for row in coefficients {
      rows.append(
        Row(
          part: "regression", name: row.place.regression.rawValue, form: row.place.form,
          horizon: row.place.horizon, term: row.place.term.rawValue, value: row.value))
    }
  }

  private mutating func add(errors: SpreadTraining.Result) {
    for trait in ErrorScale.Trait.allCases {
      rows.append(
        Row(part: "trait", term: trait.rawValue, value: rounded(errors.traits[trait] ?? 0)))
    }
    for row in errors.spreads {
      for (term, value) in [
        ("below", row.below), ("above", row.above), ("freedom", row.freedom),
      ] {
        rows.append(
          Row(
            part: "law", form: row.form, observations: row.observations, horizon: row.horizon,
            term: term, value: rounded(value)))
      }
    }
  }

  private mutating func add(plans: PlanTraining.Result, of lines: [PlanLine]) {
    let source = plans.source.rawValue
    let counts = [
      ("makers", Set(lines.map(\.maker)).count), ("series", lines.count),
      ("plans", lines.reduce(0) { $0 + $1.plans.count }),
    ]
    for (term, count) in counts {
      rows.append(Row(part: "source", name: source, term: term, value: Double(count)))
    }
    for regression in PlanRegression.allCases {
      for regressor in regression.regressors(for: plans.source) {
        rows.append(
          Row(
            part: source, name: regression.rawValue, term: regressor.rawValue,
            value: rounded(plans.coefficients[regression]?[regressor] ?? 0)))
      }
    }
    if plans.coefficients[.chance]?.isEmpty == false {
      for term in OddsCorrection.Term.allCases {
        rows.append(
          Row(
            part: source, name: "odds", term: term.rawValue,
            value: rounded(plans.odds.coefficients[term] ?? 0)))
      }
    }
    for (term, value) in [
      ("below", plans.law.below), ("above", plans.law.above), ("freedom", plans.law.freedom),
      ("exact", plans.law.exact),
    ] {
      rows.append(Row(part: source, name: "law", term: term, value: rounded(value)))
    }
  }

  func write(to path: String) throws {
    let cells = rows.map { row in
      [
        row.part, row.name, row.form?.rawValue ?? "", row.observations.map(String.init) ?? "",
        row.horizon.map(String.init) ?? "", row.term, "\(row.value)",
      ]
    }
    let text = try RecordWriter.text(of: [TrainedTable.header] + cells)
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }
}

/// To five decimals.
private func rounded(_ value: Double) -> Double { (value * 1e5).rounded() / 1e5 }
