import ArgumentParser
import Batches
import Datasets
import Documents
import Figures
import Glibc
import Pages
import Reports
import Wording

/// `forecast read PATH…`: every figure that documents state.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Shows every figure that reports state: what it is, of what, when and where.",
    discussion: """
      Each file that cannot be read is told in one line on standard error, and the rest is read; \
      the exit code is then 65, or 66 if all that was wrong are paths that do not exist.

      forecast read report.docx
      forecast read reports/ --format csv > mine.csv
      forecast --indicator exports --province "Gia Lai" --data mine.csv
      """)

  @Argument(help: ArgumentHelp("Files and folders; - is standard input.", valueName: "path"))
  var paths: [String]

  @Option(help: "The form of the answer: text, csv, ndjson or json.")
  var format: FigureFormat?

  @Flag(help: "Prints the text of the documents, which start and end of a figure count in.")
  var text = false

  @Option(
    help: ArgumentHelp(
      "Also writes a page with the text of the documents, every figure marked.", valueName: "file"))
  var html: String?

  @Flag(help: "Tells by which rule each figure was read.")
  var explain = false

  @Option(
    help: ArgumentHelp(
      "What the figures are about where a document names no place.", valueName: "name"))
  var province: String?

  @OptionGroup var parallel: ParallelOptions

  @OptionGroup var answer: AnswerOptions

  func validate() throws {
    if let format, answer.excel, format != .csv {
      throw ValidationError("--excel goes with --format csv, not with \(format.rawValue).")
    }
    if text, format != nil || answer.excel || explain || html != nil {
      throw ValidationError("--text goes without --format, --excel, --explain and --html.")
    }
  }

  func run() throws {
    try CommandFailure.reporting(in: answer.language) {
      let reading = try reading()
      var destinations = ReadingDestinations(
        answer: try Destination(path: answer.output).open(),
        page: try html.map { try Destination(path: $0).open() })
      var tally = ReadingTally(of: paths)
      try destinations.begin(reading)
      try parallel.runner.run(ReadingQueue(paths)) {
        reading.read($0)
      } deliver: { outcome throws(OutputFailure) in
        tally.add(outcome)
        switch outcome {
        case .read(let pieces): try destinations.write(pieces, of: reading)
        case .failed(let path, let fault):
          StandardError.write(fault.sentence(file: path, in: answer.language))
        case .passedOver: break
        }
      }
      try destinations.end(reading, tally)
      if !answer.quiet, !text { StandardError.write(tally.summary(in: answer.language)) }
      if let code = tally.code { Glibc.exit(code.rawValue) }
    }
  }

  private func reading() throws -> ReportReading {
    let provinces = try ProvinceCatalogue()
    let indicators = try IndicatorCatalogue()
    let naming: @Sendable (String) -> Indicator = { indicators.indicator(id: $0) }
    let region = try province.map { try provinces.match($0).either?.name ?? $0 } ?? ""
    return ReportReading(
      reader: try ReportReader(indicators: indicators, provinces: provinces), region: region,
      form: try form(naming: naming),
      page: ReadingPage(naming: naming, language: answer.language, showsRules: explain),
      hasPage: html != nil, isTextOnly: text)
  }

  private func form(
    naming indicator: @escaping @Sendable (String) -> Indicator
  ) throws -> ReadingForm {
    let screen = Screen(for: answer.output)
    if text { return .text(ofMany: paths.count > 1 || isFolder(paths[0]), on: screen) }
    switch format ?? (answer.excel ? .csv : .text) {
    case .text:
      return .table(
        naming: indicator, explained: explain, language: answer.language, screen: screen)
    case .csv: return try .csv(explained: explain, excel: answer.excel)
    case .ndjson: return .lines(explained: explain)
    case .json: return .array(explained: explain)
    }
  }

  private func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
