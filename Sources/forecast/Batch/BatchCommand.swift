import ArgumentParser
import Batches
import Datasets
import Figures
import Trends
import Wording

/// `forecast batch FILE`: the years to come of many series.
struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: "Forecasts every series of a panel, in order, however many there are.",
    discussion: """
      A panel is CSV with the columns series (or indicator, province), year, value and, where \
      known, plan, kind (money, level, share, rate, balance), indicator and split (rows of test \
      are left out), the rows of a series together; or a JSON object a line: \
      {"series":"a","years":[2023,2024],"values":[780,800],"plan":{"2025":850}}. A row with a plan \
      and no value states a plan still to come. A series that cannot be forecast gives its error \
      in its place; the exit code stays 0.

      forecast batch panel.csv --horizon 3 > forecasts.csv
      producer | forecast batch - --format ndjson --levels 50,80,99.5 | consumer
      """)

  @Argument(help: ArgumentHelp("The panel; - is standard input.", valueName: "file"))
  var file: String

  @Option(help: "The form of the answer: csv or ndjson.")
  var format: BatchFormat = .csv

  @Option(help: ArgumentHelp("How many years to forecast.", valueName: "years"))
  var horizon = 1

  @Option(
    help: ArgumentHelp(
      "The ranges: one to five probabilities in percent, between 0 and 100.", valueName: "percents")
  )
  var levels = RangeLevels.usual

  @Option(
    help: ArgumentHelp(
      "One model for all series, in place of the one that suits each.", valueName: "name"))
  var model: String?

  @OptionGroup var tables: TableOptions

  @OptionGroup var parallel: ParallelOptions

  @OptionGroup var answer: AnswerOptions

  func validate() throws {
    guard (1...100).contains(horizon) else {
      throw ValidationError("--horizon takes a number of years from 1 to 100, not \(horizon).")
    }
    if answer.excel, format == .ndjson {
      throw ValidationError("--excel goes with --format csv, not with ndjson.")
    }
  }

  func run() throws {
    try CommandFailure.reporting(in: answer.language) {
      let forecaster = try forecaster()
      let form = try form()
      let file = PanelFile(path: file, language: answer.language)
      let panel = try file.open()
      if !answer.quiet, let notice = file.notice(of: panel) { StandardError.write(notice) }
      let output = try Destination(path: answer.output).open()
      var tally = BatchTally()
      try output.write(form.opening)
      try parallel.runner.run(PanelChunks(of: panel)) { chunk in
        let answers = chunk.entries.map { BatchAnswer(to: $0, by: forecaster, of: file) }
        return (answers, text: form.text(of: answers), chunk.failure)
      } deliver: { answers, text, failure in
        try output.write(try output.unwrap(text))
        for answer in answers { tally.add(answer) }
        if let failure { throw file.failure(failure) }
      }
      if !answer.quiet { StandardError.write(tally.summary(in: answer.language)) }
    }
  }

  private func forecaster() throws -> SeriesForecaster {
    let tables = try tables.read()
    return SeriesForecaster(
      calibration: tables.trends, plans: tables.plans, catalogue: try IndicatorCatalogue(),
      horizon: horizon, coverages: levels.coverages,
      model: try model.map { try TrendName(option: $0) })
  }

  private func form() throws -> BatchForm {
    switch format {
    case .csv: try .csv(levels, excel: answer.excel)
    case .ndjson: .lines(levels)
    }
  }
}
