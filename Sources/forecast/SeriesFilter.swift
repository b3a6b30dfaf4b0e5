import ArgumentParser
import Datasets
import Figures

/// The options of the commands that tell of many series: which of them.
struct SeriesFilter: ParsableArguments {
  @Option(help: ArgumentHelp("Only this indicator.", valueName: "id"))
  var indicator: String?

  @Option(help: ArgumentHelp("Only this province, region or country.", valueName: "name"))
  var province: String?

  /// What is asked for, as the library knows it; nil for all.
  func choice(in library: Library) throws -> (
    indicator: Indicator?, province: ProvinceCatalogue.Match?
  ) {
    (
      try indicator.map { try library.indicator(named: $0) },
      try province.map { try library.province(named: $0) }
    )
  }
}
