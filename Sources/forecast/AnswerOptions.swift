import ArgumentParser
import Figures

/// The options of every command that tell where its answer goes, and in which words.
struct AnswerOptions: ParsableArguments {
  @Flag(help: "CSV as a spreadsheet set to Vietnamese opens it: semicolons, decimal commas.")
  var excel = false

  @Option(help: ArgumentHelp("vi or en; by default that of LANG.", valueName: "vi|en"))
  var language: Language = .ofEnvironment

  @Option(help: ArgumentHelp("Writes the answer to a file.", valueName: "file"))
  var output: String?

  @Flag(help: "Leaves out what is said beside the answer.")
  var quiet = false
}
