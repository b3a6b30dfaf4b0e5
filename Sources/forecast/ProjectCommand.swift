import ArgumentParser
import Datasets
import Figures
import Planning
import Trends
import Wording

/// `forecast --indicator ID --province NAME`: one question, answered with its sources.
struct ProjectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "project",
    abstract: "Shows a series with its plans, and projects the years to come (the default).",
    discussion: """
      Names are forgiving: exports, xuất khẩu and "kim ngạch XK" are one indicator; "Bến Tre", \
      "ben tre" and "tỉnh Bến Tre" one province. `forecast list` tells what can be asked.
      """)

  @Option(help: ArgumentHelp("What is measured, by id or name.", valueName: "id"))
  var indicator: String

  @Option(help: ArgumentHelp("The province, region or country.", valueName: "name"))
  var province: String

  @Option(help: ArgumentHelp("How many years to project.", valueName: "years"))
  var horizon = 1

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("A plan for the first of them, in the series' unit.", valueName: "value"))
  var plan: String?

  @Option(
    help: ArgumentHelp(
      "The map that the province's name is meant on: auto, today's 34 or the former 63.",
      valueName: "auto|today|former"))
  var territory: SeriesQuery.TerritoryChoice = .auto

  @Option(
    help: ArgumentHelp(
      "One of several definitions of the indicator, or usual.", valueName: "name"))
  var definition: String?

  @Flag(help: "Shows every published value of every year.")
  var sources = false

  @Flag(help: "Tells what moved the forecast away from the last outcome; json always does.")
  var explain = false

  @Option(
    help: ArgumentHelp(
      "Also writes a page for the browser: the answer with a plot and links to its sources.",
      valueName: "file"))
  var html: String?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard (1...30).contains(horizon) else {
      throw ValidationError("--horizon takes a number of years from 1 to 30, not \(horizon).")
    }
  }

  func run() throws {
    try CommandFailure.reporting(in: shared.language) {
      let answer = try answer()
      let text = try answer.text(as: shared.form, excel: shared.excel)
      for notice in shared.quiet || shared.form == .text ? [] : answer.fileNotices {
        StandardError.write(notice.message)
      }
      let page = try html.map { try Destination(path: $0).open() }
      try Destination(path: shared.output).write(text)
      try page?.write(answer.html)
    }
  }

  /// Puts the question to the library.
  func answer() throws -> ProjectionAnswer {
    let library = try Library(adding: shared.data, asOf: shared.asOf)
    let indicator = try library.indicator(named: indicator)
    let query = SeriesQuery(
      indicator: indicator, match: try library.province(named: province), territory: territory,
      definition: definition.map { $0 == Definition.usual ? "" : $0 }, now: shared.now)
    let (series, assembly) = try library.assembly(for: query)
    let learnt = try TrainedTable.builtIn()
    let outlook = try Outlook(
      of: series, by: learnt.ladder(for: indicator, in: library), with: learnt.experience,
      horizon: horizon, given: try given(for: series))
    return ProjectionAnswer(
      series: series, outlook: outlook, warnings: assembly.warnings, files: library.files,
      showsAllSources: sources, showsExplanation: explain, language: shared.language,
      isQuiet: shared.quiet, screen: Screen(for: shared.output))
  }

  /// The plan asked for with `--plan`: a number in data or in print style, with or without a unit.
  private func given(for series: Series) throws -> Double? {
    guard let plan else { return nil }
    let unit = series.unit
    let words = plan.split(separator: " ", maxSplits: 1)
    let named = words.count == 2 ? Quantity.Unit(String(words[1])) : unit
    guard let number = words.first,
      let decimal = Decimal(number, in: shared.language) ?? Decimal(plain: number),
      let quantity = Quantity(decimal, named).converted(to: unit)
    else { throw RequestFault.unreadablePlan(plan, unit: unit) }
    let value = quantity.decimal.value.double
    guard value >= 0 || series.indicator.kind == .balance else {
      throw RequestFault.planBelowZero(plan)
    }
    return value
  }
}
