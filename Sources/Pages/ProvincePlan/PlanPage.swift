public import Figures
public import Planning
public import Wording

/// A province's table of plans for a terminal: sector by sector what was planned, what came of it,
/// what may come next, and what may be asked of it.
public struct PlanPage: Sendable {
  public typealias Options = ProjectionPage.Options

  private let plan: ProvincePlan
  private let remarks: PlanRemarks
  private let language: Language
  private let options: Options

  /// - Parameters:
  ///   - province: the name that the table is headed with.
  ///   - notices: what must be known of each series.
  ///   - fileNotices: what must be known of the user's files.
  ///   - now: the year that the reader lives in, by which a table is old.
  ///   - showsOthers: whether series that end in other years are shown, not only counted.
  public init(
    _ plan: ProvincePlan, of province: String, notices: [Indicator: [Notice]] = [:],
    fileNotices: [Notice] = [], showsOthers: Bool = false, now: Int = 0, language: Language,
    options: Options = Options()
  ) {
    self.plan = plan
    self.language = language
    self.options = options
    remarks = PlanRemarks(
      plan: plan, province: province, notices: notices, fileNotices: fileNotices,
      showsOthers: showsOthers, language: language, now: now)
  }

  /// The whole page, ending with a line break.
  public var text: String {
    let phrase = Phrase(in: language)
    let table = PlanTable(plan.lines, in: plan.year, of: plan, language: language)
    let others = PlanTable(remarks.others, in: nil, of: plan, language: language)
    let legend = [table.marks(with: others)] + remarks.legend
    let parts = [
      heading, table.isEmpty ? wrapped(phrase.noLines(in: plan.year)) : table.lines(options.width),
      others.isEmpty ? [] : [InkedLine(phrase.otherYearsTitle, .bold)],
      others.isEmpty ? [] : others.lines(options.width),
      legend.flatMap { wrapped($0, .dim) }, remarks.warnings.flatMap(item),
    ]
    return parts.filter { !$0.isEmpty }
      .map { $0.map { $0.text(isColored: options.isColored) + "\n" }.joined() }
      .joined(separator: "\n")
  }

  private var heading: [InkedLine] {
    var heading = InkedLine(remarks.title, .bold)
    heading.append("   " + remarks.extent, .dim)
    return heading.wrapped(to: options.width)
  }

  private func item(_ sentence: String) -> [InkedLine] {
    sentence.wrapped(to: max(24, options.width - 4)).enumerated().map { index, line in
      InkedLine((index == 0 ? "  ! " : "    ") + line)
    }
  }

  private func wrapped(_ text: String, _ ink: Ink = .plain) -> [InkedLine] {
    text.wrapped(to: options.width).map { InkedLine($0, ink) }
  }
}
