import Figures
import Planning
import Wording

/// The years of a series and those to come, one a row, gaps shown as such.
struct YearTable {
  private let figures: YearFigures
  private var table: TextTable
  private var shown: [Observation] = []

  init(_ figures: YearFigures, sources: inout SourceList) {
    self.figures = figures
    let language = figures.language
    let number = TextTable.Alignment.decimal(language.decimalMark)
    let titles = [
      Term.year.text(in: language), Term.plan.text(in: language),
      Term.outcome.text(in: language), Term.ofPlan.text(in: language),
      figures.changeTitle,
    ]
    table = TextTable(columns: [
      .init(title: titles[0], alignment: .right, gap: 1),
      .init(title: titles[1], alignment: number, gap: 3),
      .init(title: "", alignment: .left, gap: 1), .init(title: "", alignment: .left, gap: 1),
      .init(title: titles[2], alignment: number, gap: 3),
      .init(title: "", alignment: .left, gap: 1), .init(title: "", alignment: .left, gap: 1),
      .init(title: titles[3], alignment: .right, gap: 3),
      .init(title: titles[4], alignment: .right), .init(title: "", alignment: .left, gap: 3),
    ])
    var before: Int?
    for year in figures.years {
      if let before, year > before + 1 {
        let gap = Phrase(in: language).noFigures(before + 1...year - 1)
        table.add(across: "   …   \(gap)", .dim)
      }
      before = year
      if let coming = figures.outlook.years.first(where: { $0.year == year }) {
        add(coming, &sources)
      } else {
        add(year, &sources)
      }
    }
  }

  func lines(width: Int) -> [InkedLine] { table.lines(width: width) }

  /// What the marks in the table stand for, as far as they occur.
  func legend(width: Int) -> [InkedLine] {
    let words = MarkLegend(of: shown, in: figures.language).words(in: figures.language)
    let glued = words.map { $0.split(separator: " ").joined(separator: "\u{A0}") }
    return glued.joined(separator: " · ").wrapped(to: width).map {
      InkedLine(String($0.map { $0 == "\u{A0}" ? " " : $0 }), .dim)
    }
  }

  // MARK: - Rows

  private mutating func add(_ year: Int, _ sources: inout SourceList) {
    let outcome = figures.series.observation(in: year)
    let plan = figures.series.plan(for: year)
    table.add(
      [TextTable.Cell("\(year)")] + cells(plan, &sources) + cells(outcome, &sources) + [
        TextTable.Cell(figures.attainment(in: year)), TextTable.Cell(figures.change(in: year)),
        TextTable.Cell(remark(on: outcome, plan, &sources), .dim),
      ])
  }

  private mutating func add(_ coming: Outlook.Year, _ sources: inout SourceList) {
    var plan = cells(coming.plan, &sources)
    if let given = figures.givenPlan(for: coming.year) {
      plan = [TextTable.Cell(given), .init(), .init()]
    }
    let ranges = figures.ranges(of: coming)
    table.add(
      [TextTable.Cell("\(coming.year)", .bold)] + plan + [
        TextTable.Cell(figures.value(of: coming), .bold),
        TextTable.Cell("◆", .bold), TextTable.Cell(),
        TextTable.Cell(figures.attainment(of: coming)),
        TextTable.Cell(figures.change(to: coming)),
        TextTable.Cell(Phrase(in: figures.language).ranges(ranges.range80, ranges.range95)),
      ])
  }

  /// A number, its mark and its source.
  private mutating func cells(
    _ observation: Observation?, _ sources: inout SourceList
  ) -> [TextTable.Cell] {
    guard let observation else {
      return [
        TextTable.Cell(figures.isPlanless ? "" : YearFigures.nothing, .dim), .init(), .init(),
      ]
    }
    shown.append(observation)
    return [
      TextTable.Cell(observation.signedNumber(in: figures.language)),
      TextTable.Cell(observation.mark(in: figures.language)),
      TextTable.Cell(sources.marks(observation.citations), .dim),
    ]
  }

  private func remark(
    on outcome: Observation?, _ plan: Observation?, _ sources: inout SourceList
  ) -> String {
    YearRemark.remarks(on: outcome, plan, in: figures.language).map { remark in
      let marks = sources.marks(remark.citations)
      return marks.isEmpty ? remark.text : "\(remark.text) \(marks)"
    }.joined(separator: "; ")
  }
}
