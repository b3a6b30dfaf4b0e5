import ArgumentParser
import Auditing
import Batches
import Documents
import Figures
import Glibc
import Wording

/// `forecast audit PATH…`: which stated figures cannot all be true.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Finds stated figures that cannot all be true.",
    discussion: """
      Reports are held against rules such as growth and share of the plan, against each other, and \
      against what other sources state. A CSV file of statements, of a plain series, or of what \
      `forecast read` prints is audited as a table; any other file as a report.

      The exit code is 0 if nothing was found, 1 if a finding is as severe as --fail-on says, 3 if \
      nothing could be checked, 65 or 66 if a file could not be read.

      forecast audit report.docx
      forecast audit reports/ --html findings.html
      forecast audit reports/ --format sarif --output findings.sarif
      forecast audit reports/ --write-baseline known.csv --fail-on never
      forecast audit reports/ --baseline known.csv --suppress accepted.csv
      forecast audit statements.csv --context none --format json
      forecast audit report.txt --province "Gia Lai" --rules own.csv
      """)

  @Argument(help: ArgumentHelp("Files and folders; - is standard input.", valueName: "path"))
  var paths: [String]

  @Option(help: "The form of the answer: text, json, csv, ndjson or sarif.")
  var format: AuditFormat?

  @Option(
    help: ArgumentHelp(
      "Also writes a page with the text of the reports, every figure marked.", valueName: "file"))
  var html: String?

  @Option(
    help: ArgumentHelp(
      "Adds rules of your own: a CSV file with id, formula and english_meaning.",
      valueName: "file"))
  var rules: String?

  @Option(
    help: ArgumentHelp(
      "What reports are held against beside each other: the built-in statements, none, or a file.",
      valueName: "none|builtin|file"))
  var context = AuditContext.builtIn

  @Option(
    help: ArgumentHelp(
      "What the figures are about where a document names no place.", valueName: "name"))
  var province: String?

  @Flag(
    help: "Audits a report that names no province as that of the one whose figures it has.")
  var acceptHints = false

  @Flag(help: "Also tells the relations that hold.")
  var all = false

  @Option(
    help: ArgumentHelp(
      "The least severity that makes the exit code 1.", valueName: "error|warning|note|never"))
  var failOn = FailureThreshold.error

  @Option(
    help: ArgumentHelp(
      "Leaves out the findings of a file that --write-baseline wrote.", valueName: "file"))
  var baseline: String?

  @Option(
    help: ArgumentHelp("Writes the findings down for --baseline.", valueName: "file"))
  var writeBaseline: String?

  @Option(
    help: ArgumentHelp(
      "Leaves out findings by a CSV file with id or rule, document if only one is meant, and reason.",
      valueName: "file"))
  var suppress: String?

  @OptionGroup var parallel: ParallelOptions

  @OptionGroup var answer: AnswerOptions

  func validate() throws {
    if let format, answer.excel, format != .csv {
      throw ValidationError("--excel goes with --format csv, not with \(format.rawValue).")
    }
  }

  func run() throws {
    try CommandFailure.reporting(in: answer.language) {
      let setup = try AuditSetup(self)
      let destination = try Destination(path: answer.output).open()
      let page = try html.map { try Destination(path: $0).open() }
      var tally = ReadingTally(of: paths)
      var faults: [String] = []
      var run = AuditRun(
        setup.reader, setup.auditor, parallel.runner)
      run.read(paths) { faults += note($0, in: &tally) }
      run.audit()
      let hints = acceptHints ? run.acceptHints() : []
      let result = AuditAnswer(
        run, baseline: setup.baseline, suppressions: setup.suppressions)
      try write(result, setup, faults, to: destination, page)
      tell(result, setup, hints, run, tally)
      if let code = tally.code { Glibc.exit(code.rawValue) }
      if let code = code(of: result) { Glibc.exit(code) }
    }
  }

  /// The form to write; `--excel` alone asks for CSV.
  var form: AuditFormat { format ?? (answer.excel ? .csv : .text) }

  /// 1 if something is found, 3 if nothing could be checked.
  private func code(of result: AuditAnswer) -> Int32? {
    if result.findings.contains(where: { failOn.isReached(by: $0.severity) }) { return 1 }
    return result.coverage.relations == 0 && result.all.isEmpty ? 3 : nil
  }
}

// MARK: - What is said beside the answer

extension AuditCommand {
  /// Tells what could not be read of an input; returns the sentences.
  private func note(
    _ outcome: SubjectReader.Outcome, in tally: inout ReadingTally
  ) -> [String] {
    var faults: [String] = []
    switch outcome {
    case .read(let reading):
      tally.addFile(figures: reading.subjects.reduce(0) { $0 + $1.report.claims.count })
      faults = reading.faults
      if !faults.isEmpty { tally.addFault(isMissing: false, path: reading.path) }
      for notice in answer.quiet ? [] : reading.notices { StandardError.write(notice) }
    case .failed(let path, let fault):
      tally.addFault(isMissing: fault.isMissing, path: path)
      faults = [fault.sentence(file: path, in: answer.language)]
    case .damaged(let path, let fault):
      tally.addFault(isMissing: false, path: path)
      faults = [fault.sentence(file: path, in: answer.language)]
    case .passedOver(let files): tally.passOver(files)
    }
    for fault in faults { StandardError.write(fault) }
    return faults
  }

  private func tell(
    _ result: AuditAnswer, _ setup: AuditSetup,
    _ hints: [(document: String, province: String)], _ run: AuditRun, _ tally: ReadingTally
  ) {
    guard !answer.quiet else { return }
    var notes = hints.map { AuditNote.acceptedProvince($0.province, document: $0.document) }
    let applied = run.audits.reduce(into: Set<String>()) { $0.formUnion($1.appliedRules) }
    let unused = setup.rules.rules.filter { $0.isOwn && !applied.contains($0.id) }.map(\.id)
    if let rules, !unused.isEmpty { notes.append(.unusedRules(unused, file: rules)) }
    if let rules {
      notes += setup.rules.circles().map { .circularRules($0.map(\.id), file: rules) }
    }
    notes += result.unusedSuppressions.map {
      .unusedSuppression(file: suppress ?? "-", line: $0.line)
    }
    if result.known + result.suppressed > 0 {
      notes.append(.withheld(baseline: result.known, suppressed: result.suppressed))
    }
    for note in notes { StandardError.write(note.sentence(in: answer.language)) }
    if form != .text { StandardError.write(result.coverage.summary(in: answer.language)) }
    // A page of text ends with how much was checked; what was not read stands beside it.
    if !tally.isComplete { StandardError.write(tally.summary(in: answer.language)) }
  }
}

// MARK: - The answer

extension AuditCommand {
  private func write(
    _ result: AuditAnswer, _ setup: AuditSetup, _ faults: [String],
    to destination: Destination.Stream, _ page: Destination.Stream?
  ) throws {
    let language = answer.language
    let pages = AuditPages(
      answer: result, naming: setup.naming, language: language, tellsChecks: all)
    let records = AuditRecords(
      answer: result, naming: setup.naming, language: language, tellsChecks: all)
    switch form {
    case .text: try destination.write(pages.text(on: Screen(for: answer.output)))
    case .json: try destination.write(records.json.text)
    case .ndjson: try destination.write(records.lines)
    case .csv: try destination.write(try records.csv(excel: answer.excel))
    case .sarif:
      let log = SARIFLog(
        records: records, rules: setup.rules.rules, faults: faults,
        tellsSuppressions: suppress != nil)
      try destination.write(log.json.text)
    }
    try page?.write(pages.html)
    if let writeBaseline {
      try Destination(path: writeBaseline).write(try Baseline.text(of: result.all))
    }
  }
}
