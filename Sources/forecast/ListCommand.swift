import ArgumentParser
import Datasets
import Figures
import Wording

/// `forecast list`: what can be asked.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the series at hand: indicator, province, years, plans, sources.")

  @OptionGroup var filter: SeriesFilter

  @OptionGroup var shared: SharedOptions

  func run() throws {
    try CommandFailure.reporting(in: shared.language) {
      let library = try Library(adding: shared.data, asOf: shared.asOf)
      let (indicator, province) = try filter.choice(in: library)
      // The overview by indicator needs no series put together.
      let isOverview = indicator == nil && province == nil && shared.form == .text
      let holdings =
        isOverview
        ? try library.holdings()
        : try library.series(of: indicator, in: province, now: shared.now)
      guard !holdings.isEmpty else { throw RequestFault.nothingListed }
      let listing = Listing(
        holdings: holdings, language: shared.language, screen: Screen(for: shared.output))
      try Destination(path: shared.output).write(
        try listing.text(as: shared.form, excel: shared.excel))
    }
  }
}
