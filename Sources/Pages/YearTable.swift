import Figures
import Planning
import Wording

/// The years of a series and those to come, one a row, gaps shown as such.
struct YearTable {
  private let page: ProjectionPage
  private var table: TextTable
  private var marks: Set<String> = []

  init(_ page: ProjectionPage, sources: inout SourceList) {
    self.page = page
    let language = page.language
    let number = TextTable.Alignment.decimal(language.decimalMark)
    let titles = [
      Term.year.text(in: language), Term.plan.text(in: language),
      Term.outcome.text(in: language), Term.ofPlan.text(in: language),
      page.changeTitle,
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
    for year in page.years {
      if let before, year > before + 1 {
        table.add(across: "   …   \(page.phrase.noFigures(before + 1...year - 1))", .dim)
      }
      before = year
      if let coming = page.outlook.years.first(where: { $0.year == year }) {
        add(coming, &sources)
      } else {
        add(year, &sources)
      }
    }
  }

  func lines(width: Int) -> [InkedLine] { table.lines(width: width) }

  /// What the marks in the table stand for, as far as they occur.
  func legend(width: Int) -> [InkedLine] {
    let language = page.language
    var words: [String] = []
    for status in [Status.estimate, .preliminary] where marks.contains(status.mark(in: language)) {
      words.append("\(status.mark(in: language)) \(status.name(in: language))")
    }
    for (kind, term) in [
      (Observation.derivedMark(in:), Term.derived), (Observation.sumMark(in:), .sum),
    ]
    where marks.contains(kind(language)) {
      words.append("\(kind(language)) \(term.text(in: language))")
    }
    for approximation in Approximation.allCases where marks.contains(approximation.sign) {
      words.append("\(approximation.sign) \(approximation.name(in: language))")
    }
    words += [page.phrase.forecastMark, page.phrase.sourceMark]
    let glued = words.map { $0.split(separator: " ").joined(separator: "\u{A0}") }
    return glued.joined(separator: " · ").wrapped(to: width).map {
      InkedLine(String($0.map { $0 == "\u{A0}" ? " " : $0 }), .dim)
    }
  }

  // MARK: - Rows

  private mutating func add(_ year: Int, _ sources: inout SourceList) {
    let series = page.series
    let outcome = series.observation(in: year)
    table.add(
      [TextTable.Cell("\(year)")] + figure(series.plan(for: year), &sources)
        + figure(outcome, &sources) + [
          TextTable.Cell(page.attainment(in: year)), TextTable.Cell(page.change(in: year)),
          TextTable.Cell(remark(on: outcome, series.plan(for: year), &sources), .dim),
        ])
  }

  private mutating func add(_ coming: Outlook.Year, _ sources: inout SourceList) {
    let language = page.language
    let precision = Outlook.precision(of: page.series, near: coming.value)
    let change = page.change(to: coming)
    let target = page.outlook.target.flatMap { $0.year == coming.year ? $0 : nil }
    let share = target.flatMap { $0.value > 0 ? coming.value / $0.value : nil }
    var plan = figure(coming.plan, &sources)
    if let target, case .given = target.origin {
      let near = Outlook.precision(of: page.series, near: target.value)
      plan = [TextTable.Cell(near.text(target.value, in: language)), .init(), .init()]
    }
    table.add(
      [TextTable.Cell("\(coming.year)", .bold)] + plan + [
        TextTable.Cell(precision.text(coming.value, in: language), .bold),
        TextTable.Cell("◆", .bold), TextTable.Cell(),
        TextTable.Cell(share.map { Percentage($0).text(in: language) } ?? page.noShare),
        TextTable.Cell(change?.signed(precision, in: language) ?? Self.nothing),
        TextTable.Cell(
          page.phrase.ranges(
            precision.range(coming.range80, in: language),
            precision.range(coming.range95, in: language))),
      ])
  }

  static let nothing = "–"

  /// A number, its mark and its source.
  private mutating func figure(
    _ observation: Observation?, _ sources: inout SourceList
  ) -> [TextTable.Cell] {
    guard let observation else {
      let isPlanless = page.series.plans.isEmpty && page.outlook.target == nil
      return [TextTable.Cell(isPlanless ? "" : Self.nothing, .dim), .init(), .init()]
    }
    let mark = observation.mark(in: page.language)
    marks.formUnion([mark, observation.approximation.sign].filter { !$0.isEmpty })
    return [
      TextTable.Cell(observation.signedNumber(in: page.language)), TextTable.Cell(mark),
      TextTable.Cell(Self.marks(of: observation, &sources), .dim),
    ]
  }

  private static func marks(
    of observation: Observation, _ sources: inout SourceList
  ) -> String {
    var marks: [String] = []
    for citation in observation.citations {
      let mark = sources.mark(citation)
      if !marks.contains(mark) { marks.append(mark) }
    }
    return marks.joined()
  }

  /// How the values came about, and what else is told of the year's outcome.
  private func remark(
    on outcome: Observation?, _ plan: Observation?, _ sources: inout SourceList
  ) -> String {
    let language = page.language
    let rivals = (outcome?.rivals ?? []).prefix(2).map { rival in
      page.phrase.also("\(rival.signedNumber(in: language)) \(Self.marks(of: rival, &sources))")
    }
    let derived = outcome?.derivation(in: language)
    let planned = plan?.derivation(in: language).map { "\(Term.plan.text(in: language)) \($0)" }
    return ([derived].compactMap { $0 } + rivals + [planned].compactMap { $0 })
      .joined(separator: "; ")
  }
}

extension Observation {
  /// The other values of the year that no rounding explains, each number once.
  var rivals: [Observation] {
    var rivals: [Observation] = []
    for other in alternatives
    where !other.interval.meets(interval)
      && !rivals.contains(where: { other.interval.meets($0.interval) })
    {
      rivals.append(other)
    }
    return rivals
  }
}
