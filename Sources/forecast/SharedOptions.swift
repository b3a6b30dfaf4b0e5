public import ArgumentParser
public import Datasets
public import Figures
import Glibc

/// The options of every command that draws on the data at hand.
struct SharedOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Adds your own figures: statements, or a plain series. May be given more than once.",
      valueName: "path"))
  var data: [String] = []

  @Option(
    help: ArgumentHelp(
      """
      As if only documents published by the end of that year were known; official tables count as \
      known in the year after the one they tell.
      """, valueName: "year"))
  var asOf: Int?

  @Option(help: "The form of the answer: text, json or csv.")
  var format: OutputFormat = .text

  @OptionGroup var answer: AnswerOptions

  func validate() throws {
    if let asOf, !(1000...2999).contains(asOf) {
      throw ValidationError("--as-of takes a year from 1000 to 2999, not \(asOf).")
    }
    if excel, format == .json {
      throw ValidationError("--excel goes with --format csv, not with json.")
    }
  }

  /// The year that the reader lives in, or lets count.
  var now: Int { asOf ?? CurrentYear.now }

  var excel: Bool { answer.excel }
  var language: Language { answer.language }
  var output: String? { answer.output }
  var quiet: Bool { answer.quiet }

  /// The form to write; `--excel` alone asks for CSV.
  var form: OutputFormat { excel ? .csv : format }
}

enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, csv
}

extension Language: ExpressibleByArgument {
  /// The language of the locale: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set.
  static var ofEnvironment: Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = getenv(name), value.pointee != 0 else { continue }
      return String(cString: value).lowercased().hasPrefix("vi") ? .vietnamese : .english
    }
    return .english
  }
}

extension SeriesQuery.TerritoryChoice: ExpressibleByArgument {}
