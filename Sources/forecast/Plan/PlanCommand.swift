import ArgumentParser
import Auditing
import Datasets
import Figures
import Glibc
import Pages
import Planning
import Tables
import Wording

/// `forecast plan --province NAME`: the table that a province plans by.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Shows every indicator of a province with plan, outcome, forecast and target.",
    discussion: """
      The table is seen from the last year that most series end in, and looks one year ahead. \
      Targets are suggested for the chance that they are to be reached with.
      """)

  @Option(help: ArgumentHelp("The province, region or country.", valueName: "name"))
  var province: String

  @Option(
    help: ArgumentHelp(
      "The chance that targets are to be reached with: 0.75 or 75%.", valueName: "chance"))
  var chance = "0.75"

  @Option(
    help: ArgumentHelp(
      "The year to see the table from, the last with outcomes; by default the usual one.",
      valueName: "year"))
  var year: Int?

  @Flag(help: "Shows the series that end in other years, too; json always does.")
  var all = false

  @Option(
    help: ArgumentHelp(
      "The map that the province's name is meant on: auto, today's 34 or the former 63.",
      valueName: "auto|today|former"))
  var territory: SeriesQuery.TerritoryChoice = .auto

  @Option(help: ArgumentHelp("Writes the table as a workbook, too.", valueName: "file"))
  var xlsx: String?

  @OptionGroup var shared: SharedOptions

  func run() throws {
    try CommandFailure.reporting(in: shared.language) {
      let answer = try answer()
      let text = try answer.text(as: shared.form, excel: shared.excel)
      for notice in shared.quiet || shared.form == .text ? [] : answer.fileNotices {
        StandardError.write(notice.message)
      }
      if let xlsx { try WholeFile(path: xlsx).write(try workbook(of: answer)) }
      try Destination(path: shared.output).write(text)
    }
  }

  /// The bytes of the workbook, which is made in the folder for temporary files.
  private func workbook(of answer: PlanAnswer) throws(OutputFailure) -> [UInt8] {
    do throws(Spreadsheet.Failure) { return try answer.workbook.bytes() } catch {
      throw OutputFailure(
        name: P_tmpdir, fault: .file(FileFault(.write, path: P_tmpdir, code: error.code)))
    }
  }

  /// Puts the table together.
  private func answer() throws -> PlanAnswer {
    guard let chance = TargetChance(chance) else { throw RequestFault.unreadableChance(chance) }
    let library = try Library(adding: shared.data, asOf: shared.asOf)
    let match = try library.province(named: province)
    let found = try library.series(of: match, on: territory, now: shared.now)
    let name = match.either?.name ?? province
    guard !found.isEmpty else {
      try library.checkRefusals(in: match)
      throw RequestFault.nothingKnown(province: name)
    }
    let learnt = try TrainedTable.builtIn()
    let plan = ProvincePlan(
      of: found.map(\.series), in: year, withChance: chance.fraction, with: learnt.experience,
      identities: try RuleTable.builtIn().flatMap(\.linearWeights).map { IndicatorIdentity($0) }
    ) { series in learnt.ladder(for: series.indicator, in: library) }
    if let year, plan.lines.isEmpty, !all {
      throw RequestFault.nothingEnds(in: year, others: plan.others.map(\.year))
    }
    return PlanAnswer(
      plan: plan, asked: name, found: found, files: library.files, showsOthers: all,
      language: shared.language, now: shared.now, isQuiet: shared.quiet,
      screen: Screen(for: shared.output))
  }
}
