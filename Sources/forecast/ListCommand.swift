import ArgumentParser
import Datasets
import Figures
import Wording

/// `forecast list`: what can be asked.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the series at hand: indicator, province, years, plans, sources.")

  @Option(help: ArgumentHelp("Only this indicator.", valueName: "id"))
  var indicator: String?

  @Option(help: ArgumentHelp("Only this province, region or country.", valueName: "name"))
  var province: String?

  @OptionGroup var shared: SharedOptions

  func run() throws {
    try CommandFailure.reporting(in: shared.language) {
      let library = try Library(adding: shared.data, asOf: shared.asOf)
      let indicator = try indicator.map { try library.indicator(named: $0) }
      let match = try province.map { try library.province(named: $0) }
      // The overview by indicator needs no series put together.
      let isOverview = indicator == nil && match == nil && shared.form == .text
      let holdings =
        isOverview
        ? try library.holdings()
        : try library.series(of: indicator, in: match, now: shared.now)
      guard !holdings.isEmpty else { throw RequestFault.nothingListed }
      let listing = Listing(
        holdings: holdings, language: shared.language, screen: Screen(for: shared.output))
      try Destination(path: shared.output).write(
        try listing.text(as: shared.form, excel: shared.excel))
    }
  }
}
