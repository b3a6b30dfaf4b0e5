public import Figures
public import Planning
public import Wording

/// A province's table of plans for a terminal: sector by sector what was planned, what came of it,
/// what may come next, and what may be asked of it.
public struct PlanPage: Sendable {
  public typealias Options = ProjectionPage.Options

  let plan: ProvincePlan
  private let province: String
  private let notices: [Indicator: [Notice]]
  private let fileNotices: [Notice]
  private let showsOthers: Bool
  let language: Language
  let options: Options

  /// - Parameters:
  ///   - province: the name that the table is headed with.
  ///   - notices: what must be known of each series.
  ///   - fileNotices: what must be known of the user's files.
  ///   - showsOthers: whether series that end in other years are shown, not only counted.
  public init(
    _ plan: ProvincePlan, of province: String, notices: [Indicator: [Notice]] = [:],
    fileNotices: [Notice] = [], showsOthers: Bool = false, language: Language,
    options: Options = Options()
  ) {
    self.plan = plan
    self.province = province
    self.notices = notices
    self.fileNotices = fileNotices
    self.showsOthers = showsOthers
    self.language = language
    self.options = options
  }

  private var phrase: Phrase { Phrase(in: language) }

  /// The lines that are shown.
  private var shown: [PlanLine] { plan.lines + (showsOthers ? plan.others : []) }

  /// The whole page, ending with a line break.
  public var text: String {
    let table = PlanTable(plan.lines, in: plan.year, of: plan, language: language)
    let others = PlanTable(
      showsOthers ? plan.others : [], in: nil, of: plan, language: language)
    let parts = [
      heading, table.isEmpty ? wrapped(phrase.noLines(in: plan.year)) : table.lines(options.width),
      others.isEmpty ? [] : [InkedLine(phrase.otherYearsTitle, .bold)],
      others.isEmpty ? [] : others.lines(options.width),
      table.legend(with: others).flatMap { wrapped($0, .dim) }, warnings,
    ]
    return parts.filter { !$0.isEmpty }
      .map { $0.map { $0.text(isColored: options.isColored) + "\n" }.joined() }
      .joined(separator: "\n")
  }

  private var heading: [InkedLine] {
    var heading = InkedLine(phrase.planTitle(province.printable, for: plan.year + 1), .bold)
    let extent = phrase.planExtent(
      year: plan.year, indicators: shown.count, sources: Self.sources(of: shown))
    heading.append("   " + extent, .dim)
    return heading.wrapped(to: options.width)
  }

  /// How many documents the lines rest on.
  static func sources(of lines: [PlanLine]) -> Int {
    var sources = SourceList()
    for line in lines {
      for observation in line.series.observations + line.series.plans {
        for citation in observation.citations { _ = sources.mark(citation) }
      }
    }
    return sources.citations.count
  }

  /// What is told of the territory of most series, once; of the rest the count.
  private var warnings: [InkedLine] {
    let all = shown.map { ($0.series.indicator, notices[$0.series.indicator] ?? []) }
    let counts = Dictionary(grouping: all.flatMap(\.1), by: { $0 }).mapValues(\.count)
    let isShared = { (notice: Notice) in
      notice.code.hasPrefix("territory") && (counts[notice] ?? 0) * 2 > all.count
    }
    let shared = all.flatMap(\.1).filter(isShared)
    let rest = all.filter { $0.1.contains { !isShared($0) } }
    var sentences = fileNotices.map(\.message)
    for notice in shared where !sentences.contains(notice.message) {
      sentences.append(notice.message)
    }
    if let mixedTerritories { sentences.append(mixedTerritories) }
    sentences += shown.compactMap { $0.failureSentence(in: language) }
    if !showsOthers, let leftOut { sentences.append(leftOut) }
    if let first = rest.first {
      let count = rest.reduce(0) { $0 + $1.1.count { !isShared($0) } }
      sentences.append(
        phrase.furtherWarnings(
          count, of: rest.count, example: first.0.id, province: province))
    }
    return sentences.flatMap { sentence in
      sentence.wrapped(to: max(24, options.width - 4)).enumerated().map { index, line in
        InkedLine((index == 0 ? "  ! " : "    ") + line)
      }
    }
  }

  private var mixedTerritories: String? {
    let former = shown.count { $0.series.province.territory == .former }
    guard former > 0, former < shown.count else { return nil }
    return phrase.mixedTerritories(former: former, today: shown.count - former)
  }

  private var leftOut: String? {
    let years = plan.others.map(\.year)
    guard let first = years.min(), let last = years.max() else { return nil }
    let later = years.count { $0 > plan.year }
    return phrase.leftOut(earlier: years.count - later, later: later, years: first...last)
  }

  private func wrapped(_ text: String, _ ink: Ink = .plain) -> [InkedLine] {
    text.wrapped(to: options.width).map { InkedLine($0, ink) }
  }
}
