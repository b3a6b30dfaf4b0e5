import ArgumentParser
import Batches
import Datasets
import Figures
import Pages
import Planning
import Trends
import Wording

/// `forecast backtest FILE`: how accurate every model would have been.
struct BacktestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backtest",
    abstract: "Scores every model, and the default, on years that it was not shown.",
    discussion: """
      Every series of a panel, in the forms that batch takes, is forecast from several of its years, \
      the origins, as if nothing later were known. Where a column split marks years as test, they \
      are forecast from the last year before them; else the last years of every series are.

      forecast backtest panel.csv
      forecast backtest panel.csv --horizon 1 --last 5
      forecast backtest panel.csv --model drift --model theta --by-horizon
      forecast backtest panel.csv --format csv > scores.csv

      With --plans, the plans that reports state are foretold in place of a panel, each year as if \
      what is known of plans came from the others.

      forecast backtest --plans
      """)

  @Argument(help: ArgumentHelp("The series; - is standard input.", valueName: "file"))
  var panel: String?

  @Flag(help: "Scores what is foretold of stated plans that have an outcome.")
  var plans = false

  @Option(
    help: ArgumentHelp(
      "How many years each series is forecast from; by default 1 with test years, else 3.",
      valueName: "n"))
  var origins: Int?

  @Option(
    help: ArgumentHelp(
      "How many years ahead; by default as far as the test years go, else 3.", valueName: "years"))
  var horizon: Int?

  @Option(
    help: ArgumentHelp(
      "Shows models only so many of the last values before each origin.", valueName: "n"))
  var last: Int?

  @Option(
    help: ArgumentHelp(
      "Compares only this model with the default. May be given more than once.",
      valueName: "name"))
  var model: [String] = []

  @Flag(help: "Tells every model by years ahead, not the default and its best peer alone.")
  var byHorizon = false

  @Option(help: "The form of the answer: text, json or csv.")
  var format: OutputFormat?

  @OptionGroup var tables: TableOptions

  @OptionGroup var parallel: ParallelOptions

  @OptionGroup var answer: AnswerOptions

  /// The most origins of a series.
  static let mostOrigins = 1000
  /// The most years ahead.
  static let farthest = 100

  func validate() throws {
    if let format, answer.excel, format != .csv {
      throw ValidationError("--excel goes with --format csv, not with \(format.rawValue).")
    }
    if plans, panel != nil || origins != nil || horizon != nil || last != nil || !model.isEmpty {
      throw ValidationError(
        "--plans scores the plans on record; it takes no file, years or models.")
    }
    if !plans, panel == nil { throw ValidationError("Name the file of the series, or --plans.") }
    try check("--origins", origins, 1...Self.mostOrigins)
    try check("--horizon", horizon, 1...Self.farthest)
    try check("--last", last, 2...History.calendar.count)
  }

  private func check(_ option: String, _ value: Int?, _ range: ClosedRange<Int>) throws {
    guard let value, !range.contains(value) else { return }
    throw ValidationError(
      "\(option) takes a number from \(range.lowerBound) to \(range.upperBound), not \(value).")
  }

  /// The file of the series.
  private var file: String { panel ?? "-" }

  func run() throws {
    try CommandFailure.reporting(in: answer.language) {
      if plans { return try scorePlans() }
      let models = try models()
      let calibration = try tables.read().trends
      let collection = try BacktestCollection(PanelFile(path: file, language: answer.language))
      for line in collection.refusals { StandardError.write(line) }
      if let notice = collection.notice, !answer.quiet { StandardError.write(notice) }
      let destination = try Destination(path: answer.output).open()
      let scheme = RollingOrigins(
        for: collection.series, count: origins, horizon: horizon, last: last,
        farthest: Self.farthest)
      let backtest = Backtest(calibration: calibration, scheme: scheme, models: models)
      let result = score(collection, by: backtest)
      let extent = BacktestExtent(result, of: scheme, refused: collection.refused.count)
      guard result.series > 0 else {
        throw CommandFailure(
          message: extent.nothingScored(file: file, in: answer.language), code: .unreadableData)
      }
      try write(
        BacktestAnswer(result: result, extent: extent, collection: collection), to: destination)
    }
  }

  private func scorePlans() throws {
    let library = try Library()
    let table = try tables.read()
    let lines = try library.plannedSeries(now: CurrentYear.now).compactMap { series in
      PlanLine(
        series, ladder: table.ladder(for: series.indicator, in: library))
    }
    guard let backtest = try PlanBacktest(of: lines) else { throw RequestFault.nothingPlanned }
    let destination = try Destination(path: answer.output).open()
    let plans = PlanBacktestAnswer(backtest: backtest)
    switch format ?? (answer.excel ? .csv : .text) {
    case .text:
      let screen = Screen(for: answer.output)
      let page = PlanBacktestPage(
        backtest, language: answer.language,
        options: .init(isColored: screen.isColored, width: screen.width))
      try destination.write(page.text)
    case .json: try destination.write(plans.json.text)
    case .csv: try destination.write(try plans.csv(excel: answer.excel))
    }
  }

  /// The default and those asked for, else all its peers.
  private func models() throws -> [TrendName?] {
    var seen: Set<TrendName> = []
    let asked = try model.map { try TrendName(option: $0) }.filter { seen.insert($0).inserted }
    return [nil] + (asked.isEmpty ? Backtest.peers : asked)
  }

  private func score(_ collection: BacktestCollection, by backtest: Backtest) -> BacktestResult {
    var result = BacktestResult(models: backtest.models)
    var bar =
      answer.quiet ? nil : ProgressBar(of: collection.series.count, in: answer.language)
    parallel.runner.run(collection.series) {
      backtest.evaluate($0)
    } deliver: {
      result.add($0)
      bar?.advance()
    }
    bar?.erase()
    return result
  }

  private func write(_ answer: BacktestAnswer, to destination: Destination.Stream) throws {
    let language = self.answer.language
    switch format ?? (self.answer.excel ? .csv : .text) {
    case .text:
      let screen = Screen(for: self.answer.output)
      let page = BacktestPage(
        answer.result, named: file, answer.extent, showsAllHorizons: byHorizon, language: language,
        options: .init(isColored: screen.isColored, width: screen.width))
      return try destination.write(page.text)
    case .json: try destination.write(answer.json.text)
    case .csv: try destination.write(try answer.csv(excel: self.answer.excel))
    }
    if !self.answer.quiet { StandardError.write(answer.extent.summary(in: language)) }
  }
}
