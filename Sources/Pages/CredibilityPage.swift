public import Figures
public import Planning
import Wording

/// How well has been planned so far, for a terminal: a line for each series, then what all of them
/// tell together.
public struct CredibilityPage: Sendable {
  public typealias Options = ProjectionPage.Options

  private let records: [PlanRecord]
  private let credibility: Credibility
  private let language: Language
  private let options: Options

  public init(
    _ records: [PlanRecord], _ credibility: Credibility, language: Language,
    options: Options = Options()
  ) {
    self.records = records
    self.credibility = credibility
    self.language = language
    self.options = options
  }

  /// The whole page, ending with a line break.
  public var text: String {
    let phrase = Phrase(in: language)
    var heading = InkedLine(phrase.credibilityTitle, .bold)
    heading.append("   " + credibility.extent(in: language), .dim)
    var lines = heading.wrapped(to: options.width) + [InkedLine()]
    lines += table.lines(width: options.width)
    lines += [InkedLine(), InkedLine(phrase.allPlans, .bold)]
    lines += credibility.sentences(in: language).flatMap(item)
    if let others = Credibility.withoutExtremes(of: records.flatMap(\.years)) {
      let title = phrase.withoutExtremes(credibility.extremes)
      lines += [InkedLine()] + InkedLine(title, .bold).wrapped(to: options.width)
      lines += others.sentences(in: language).flatMap(item)
    }
    lines += [InkedLine()]
    lines += [phrase.ratingLegend, phrase.biasLegend].flatMap { sentence in
      sentence.wrapped(to: options.width).map { InkedLine($0, .dim) }
    }
    return lines.map { $0.text(isColored: options.isColored) + "\n" }.joined()
  }

  private func item(_ sentence: String) -> [InkedLine] {
    sentence.wrapped(to: max(24, options.width - 4)).enumerated().map { index, line in
      InkedLine((index == 0 ? "  - " : "    ") + line)
    }
  }

  private var table: TextTable {
    let reached = Phrase(in: language).reachedTitle
    var table = TextTable(columns: [
      column(title(.indicator), .left, gap: 0), column(title(.province), .left),
      column(title(.years), .left), column(title(.plans), .right), column(reached, .right),
      column(title(.ofPlan), .right), column("PEFA", .left),
    ])
    for record in records {
      let years = record.years.map(\.year)
      table.add([
        TextTable.Cell(
          record.series.indicator.name(in: language).printable.cut(to: options.width * 3 / 10)),
        TextTable.Cell(record.series.province.name.printable),
        TextTable.Cell(language.years(years)), TextTable.Cell("\(years.count)"),
        TextTable.Cell("\(record.reached)"),
        TextTable.Cell(
          record.typicalShare.map { Percentage($0).text(in: language) } ?? "–"),
        TextTable.Cell(record.assessment.rating?.rawValue ?? "–"),
      ])
    }
    return table
  }

  private func column(
    _ title: String, _ alignment: TextTable.Alignment, gap: Int = 2
  ) -> TextTable.Column {
    TextTable.Column(title: title, alignment: alignment, gap: gap)
  }

  private func title(_ term: Term) -> String { term.text(in: language).lowercased() }
}
