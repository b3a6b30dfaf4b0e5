import Batches
import Datasets
import Tables
import Trends
import Wording

/// What a backtest came to, for machines.
struct BacktestAnswer {
  let result: BacktestResult
  let extent: BacktestExtent
  let collection: BacktestCollection

  static let columns = [
    "model", "default", "horizon", "series", "points", "smape", "mase", "owa", "coverage80",
    "coverage95", "msis", "fell_back",
  ]

  /// One row a model and number of years ahead, `all` of them first.
  func csv(excel: Bool) throws(TableError) -> String {
    let table = CSVTable(excel: excel)
    let rows = result.standings.flatMap { standing in
      [fields(standing, "all", standing.accuracy.all, table)]
        + horizons(standing).map { fields(standing, String($0), $1, table) }
    }
    return try table.text([Self.columns] + rows)
  }

  private func fields(
    _ standing: BacktestResult.Standing, _ horizon: String, _ accuracy: Accuracy, _ table: CSVTable
  ) -> [String] {
    [
      standing.label, standing.model == nil ? "true" : "false", horizon,
      String(accuracy.series), String(accuracy.points),
    ] + measures(accuracy).map { table.number($0.value) }
      + [horizon == "all" ? String(standing.fallbacks) : ""]
  }

  var json: JSONText {
    .object([
      ("schema", .int(1)), ("series", .int(result.series)), ("origins", .int(result.origins)),
      ("horizon", .int(extent.horizon)), ("points", .int(result.points)),
      ("left_out", .object(leftOut)), ("models", .array(result.standings.map(json))),
    ])
  }

  /// The series left out by what is wrong with them.
  private var leftOut: [(key: String, value: JSONText)] {
    let reasons = Exclusion.allCases.compactMap { reason in
      result.exclusions[reason].map { (key: reason.rawValue, value: JSONText.int($0)) }
    }
    let codes = Dictionary(grouping: collection.refused, by: \.fault.code)
    return reasons + codes.sorted { $0.key < $1.key }.map { ($0.key, .int($0.value.count)) }
  }

  private func json(_ standing: BacktestResult.Standing) -> JSONText {
    .object(
      [("model", .string(standing.label)), ("default", .bool(standing.model == nil))]
        + members(standing.accuracy.all)
        + [
          ("fell_back", .int(standing.fallbacks)),
          (
            "horizons",
            .array(
              horizons(standing).map { ahead, accuracy in
                .object([("horizon", .int(ahead))] + members(accuracy))
              })
          ),
        ])
  }

  private func members(_ accuracy: Accuracy) -> [(key: String, value: JSONText)] {
    [("points", .int(accuracy.points))] + measures(accuracy).map { ($0.name, .double($0.value)) }
  }

  private func measures(_ accuracy: Accuracy) -> [(name: String, value: Double?)] {
    [
      ("smape", accuracy.smape), ("mase", accuracy.mase), ("owa", accuracy.owa),
      ("coverage80", accuracy.coverage80), ("coverage95", accuracy.coverage95),
      ("msis", accuracy.msis),
    ]
  }

  private func horizons(_ standing: BacktestResult.Standing) -> [(Int, Accuracy)] {
    standing.accuracy.each.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
