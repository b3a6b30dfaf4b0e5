import Figures
import Wording

extension ProjectionPage {
  /// All that is on record of every year, best first, each with its firmness and source.
  func statementLines(_ sources: inout SourceList) -> [InkedLine] {
    let number = TextTable.Alignment.decimal(language.decimalMark)
    var table = TextTable(columns: [
      .init(title: "", alignment: .right, gap: 0), .init(title: "", alignment: number, gap: 3),
      .init(title: "", alignment: .left), .init(title: "", alignment: .left),
      .init(title: "", alignment: .left),
    ])
    let all = (series.observations + series.plans + series.targets).sorted { $0.year < $1.year }
    var before: Int?
    for observation in all.flatMap({ [$0] + $0.alternatives }) {
      table.add([
        TextTable.Cell(observation.year == before ? "" : "\(observation.year)"),
        TextTable.Cell(observation.signedNumber(in: language)),
        TextTable.Cell(firmness(of: observation)),
        TextTable.Cell(sources.mark(observation.citation), .dim),
        TextTable.Cell(
          observation.derivation(in: language) ?? observation.citation.words.printable, .dim),
      ])
      before = observation.year
    }
    return [InkedLine(Term.statements.text(in: language), .bold)]
      + table.lines(width: options.width)
  }

  /// The status of what was printed, and of the rest how it came about.
  private func firmness(of observation: Observation) -> String {
    switch observation.origin {
    case .published: observation.status.name(in: language)
    case .derivedFromGrowth, .extendedByGrowth, .attainedOf: Term.derived.text(in: language)
    case .derivedFromAttainment:
      "\(Term.plan.text(in: language)), \(Term.derived.text(in: language))"
    case .summed: Term.sum.text(in: language)
    }
  }
}
