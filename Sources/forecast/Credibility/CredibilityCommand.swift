import ArgumentParser
import Datasets
import Figures
import Planning
import Wording

/// `forecast credibility`: how well has been planned so far.
struct CredibilityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "credibility",
    abstract: "Tells how well a province or an indicator has been planned so far.",
    discussion: """
      Every plan on record that has an outcome counts: grades of the PEFA framework, bias with its \
      tests, Theil's account of the error, whether success raises the next plan, and whether \
      outcomes crowd at 100%. What there are too few plans for is said so.
      """)

  @OptionGroup var filter: SeriesFilter

  @OptionGroup var shared: SharedOptions

  func run() throws {
    try CommandFailure.reporting(in: shared.language) {
      let library = try Library(adding: shared.data, asOf: shared.asOf)
      let (indicator, province) = try filter.choice(in: library)
      let records = try library.plannedSeries(of: indicator, in: province, now: shared.now)
        .compactMap { PlanRecord(of: $0) }
      guard let credibility = Credibility(of: records.flatMap(\.years)) else {
        try library.checkRefusals(in: province)
        throw RequestFault.nothingPlanned
      }
      let answer = CredibilityAnswer(
        records: records, credibility: credibility, language: shared.language,
        screen: Screen(for: shared.output))
      try Destination(path: shared.output).write(
        try answer.text(as: shared.form, excel: shared.excel))
    }
  }
}
