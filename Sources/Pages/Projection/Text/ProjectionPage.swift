public import Figures
public import Planning
import Trends
public import Wording

/// The answer to one question for a terminal: the years with their plans, the years to come, a
/// plot, what the plan asks, why the forecast is what it is, what must be known, and the sources.
public struct ProjectionPage: Sendable {
  /// How the page is set.
  public struct Options: Sendable {
    /// Whether every stated value is listed, not only those used.
    public var showsAllStatements: Bool
    /// Whether it is told what moved the forecast.
    public var showsExplanation: Bool
    public var isColored: Bool
    /// Terminal cells in a line.
    public var width: Int

    public init(
      showsAllStatements: Bool = false, showsExplanation: Bool = false, isColored: Bool = false,
      width: Int = 100
    ) {
      self.showsAllStatements = showsAllStatements
      self.showsExplanation = showsExplanation
      self.isColored = isColored
      self.width = max(60, width)
    }
  }

  let series: Series
  let outlook: Outlook
  let notices: [Notice]
  let language: Language
  let options: Options

  public init(
    series: Series, outlook: Outlook, notices: [Notice] = [], language: Language,
    options: Options = Options()
  ) {
    self.series = series
    self.outlook = outlook
    self.notices = notices
    self.language = language
    self.options = options
  }

  /// The whole page, ending with a line break.
  public var text: String {
    var sources = SourceList()
    let table = YearTable(
      YearFigures(series: series, outlook: outlook, language: language), sources: &sources)
    let facts = facts(&sources)
    let statements = options.showsAllStatements ? statementLines(&sources) : []
    let plot = TerminalPlot(series: series, outlook: outlook, language: language)
    let parts = [
      heading, answer, table.lines(width: options.width), table.legend(width: options.width),
      plot.lines(width: options.width), facts, options.showsExplanation ? explanation : [],
      warnings, statements, sourceLines(sources),
    ]
    return parts.filter { !$0.isEmpty }
      .map { $0.map { $0.text(isColored: options.isColored) + "\n" }.joined() }
      .joined(separator: "\n")
  }

  var phrase: Phrase { Phrase(in: language) }

  // MARK: - Parts

  /// What is shown on the left, what it rests on on the right.
  private var heading: [InkedLine] {
    let title = SeriesTitle(of: series, in: language)
    var line = InkedLine((title.subject + title.terms).joined(separator: " · "), .bold)
    guard let coverage = Evidence.coverage(of: series, in: language) else { return [line] }
    let room = options.width - line.cells - coverage.cells
    guard room >= 3 else { return [line, InkedLine(coverage, .dim)] }
    line.append(String(repeating: " ", count: room))
    line.append(coverage, .dim)
    return [line]
  }

  private var answer: [InkedLine] {
    outlook.sentence(of: series, in: language).wrapped(to: options.width).map { InkedLine($0) }
  }

  private var warnings: [InkedLine] {
    guard !notices.isEmpty else { return [] }
    return [InkedLine(Term.warnings.text(in: language), .bold)]
      + notices.flatMap { marked("  ! ", $0.message) }
  }

  private func sourceLines(_ sources: SourceList) -> [InkedLine] {
    guard !sources.citations.isEmpty else { return [] }
    return [InkedLine(Term.sources.text(in: language), .bold)]
      + sources.lines(in: language, width: options.width)
  }
}
