import Pages
import Planning
import Tables

/// How well outcomes of stated plans are foretold, ready to be told in any form.
struct PlanBacktestAnswer {
  let backtest: PlanBacktest

  static let columns = [
    "method", "plans", "mean_error", "median_error", "brier", "coverage80", "coverage95",
    "gain_low", "gain_high",
  ]

  /// A row a method.
  func csv(excel: Bool) throws(TableError) -> String {
    let table = CSVTable(excel: excel)
    let rows = backtest.scores.map { score in
      [score.method.rawValue, String(backtest.plans)]
        + [
          score.meanError, score.medianError, score.brier, score.coverage80, score.coverage95,
          score.gain?.lowerBound, score.gain?.upperBound,
        ].map { table.number($0) }
    }
    return try table.text([Self.columns] + rows)
  }

  var json: JSONText {
    .object([
      ("schema", .int(1)), ("plans", .int(backtest.plans)), ("makers", .int(backtest.makers)),
      ("years", .int(backtest.years)), ("reached", .double(backtest.reached)),
      ("base_brier", .double(backtest.baseBrier)), ("methods", .array(backtest.scores.map(json))),
    ])
  }

  private func json(_ score: PlanBacktest.Score) -> JSONText {
    .object([
      ("method", .string(score.method.rawValue)), ("mean_error", .double(score.meanError)),
      ("median_error", .double(score.medianError)), ("brier", .double(score.brier)),
      ("coverage80", .double(score.coverage80)), ("coverage95", .double(score.coverage95)),
      ("gain_low", .double(score.gain?.lowerBound)),
      ("gain_high", .double(score.gain?.upperBound)),
    ])
  }
}
