import ArgumentParser
import Figures
import Glibc
import Wording

@main
struct Forecast: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forecast",
    abstract: "Sets plans against outcomes and projects the years to come.",
    usage: "forecast --indicator ID --province NAME [options]",
    discussion: """
      forecast --indicator exports --province "Bến Tre"
      forecast --indicator "kim ngạch XK" --province "ben tre" --language vi
      forecast --indicator exports --province "Gia Lai" --plan 850 --horizon 3
      forecast --indicator poverty_rate --province "Sơn La" --format csv
      forecast --indicator sales --province "My district" --data own.csv
      forecast plan --province "Gia Lai" --chance 0.75 --xlsx plan.xlsx
      forecast credibility --province "Gia Lai"
      forecast list --province "Gia Lai"
      forecast read reports/ --format csv
      forecast audit reports/ --html findings.html
      forecast batch panel.csv --horizon 3
      forecast backtest panel.csv --horizon 1

      `forecast help project` tells every option of a question.
      """,
    version: "0.1.0",
    subcommands: [
      ProjectCommand.self, ReadCommand.self, AuditCommand.self, BatchCommand.self,
      BacktestCommand.self, PlanCommand.self, CredibilityCommand.self, ListCommand.self,
    ],
    defaultSubcommand: ProjectCommand.self)

  /// Runs the command line. What goes wrong is said in one sentence on standard error, and the exit
  /// code tells its kind.
  static func main() {
    // A reader that goes away shows as a failed write, which ends the program quietly.
    signal(SIGPIPE, SIG_IGN)
    do {
      try CommandFailure.reporting(in: .ofEnvironment) {
        try checkCommand(CommandLine.arguments.dropFirst().first)
      }
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as CommandFailure {
      failure.end()
    } catch {
      exit(withError: error)
    }
  }

  /// Refuses a first word that is neither an option nor a command: left to itself, the default
  /// command would only miss its options.
  private static func checkCommand(_ word: String?) throws(RequestFault) {
    guard let word, !word.isEmpty, !word.hasPrefix("-") else { return }
    let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard !names.contains(word) else { return }
    let typed = Folded(word)
    throw .unknownCommand(
      word, nearest: names.filter { typed.distance(to: Folded($0), limit: 2) != nil })
  }
}
