public import Auditing
public import Documents
public import Figures
import Wording

/// What an audit came to, for a terminal: a heading for each document, then its findings.
///
///     let page = AuditListPage(naming: naming, language: .english)
///     page.text(of: document, named: path, audit.result, number: 0)
public struct AuditListPage: Sendable {
  /// What is shown, and how.
  public struct Options: Sendable {
    /// Whether relations that hold are told, too.
    public var showsChecks: Bool
    /// Whether the terminal is told colours.
    public var isColored: Bool
    /// The cells of a line; at least 60 are used.
    public var width: Int

    public init(showsChecks: Bool = false, isColored: Bool = false, width: Int = 100) {
      self.showsChecks = showsChecks
      self.isColored = isColored
      self.width = max(60, width)
    }
  }

  let indicator: @Sendable (String) -> Indicator
  let language: Language
  let options: Options

  /// - Parameter indicator: the indicator of an id.
  public init(
    naming indicator: @escaping @Sendable (String) -> Indicator, language: Language,
    options: Options = Options()
  ) {
    self.indicator = indicator
    self.language = language
    self.options = options
  }

  /// A document's heading and its findings; ends with an empty line.
  ///
  /// - Parameters:
  ///   - document: `nil` for a table of statements.
  ///   - number: that of the document in the audit, as its exhibits have it.
  public func text(
    of document: Document?, named name: String, _ result: AuditResult, number: Int = 0
  ) -> String {
    var heading = InkedLine(name.printable, .bold)
    heading.append("  " + result.coverage.sentence(in: language))
    let lines = FindingLines(
      page: self, passages: document.map { PassageFinder($0) }, document: number)
    return printed(
      heading.wrapped(to: options.width).enumerated().map { $1.indented(by: $0 == 0 ? 0 : 2) }
        + result.findings.flatMap { [InkedLine()] + lines.lines(of: $0) }
        + (options.showsChecks ? checks(result.checks) : []) + [InkedLine()])
  }

  /// The last lines: how much could be checked in all documents, and the findings by severity.
  public func summary(_ coverage: Coverage, _ counts: [Severity: Int]) -> String {
    let found = Phrase(in: language).counts(counts).map { [InkedLine($0, .bold)] } ?? []
    return printed(
      (InkedLine(coverage.summary(in: language)).wrapped(to: options.width)) + found)
  }

  /// A line for each relation that holds.
  private func checks(_ checks: [Check]) -> [InkedLine] {
    guard !checks.isEmpty else { return [] }
    return [InkedLine(), InkedLine("  " + Phrase(in: language).checkedAndHolding, .bold)]
      + checks.flatMap { check -> [InkedLine] in
        let figures = check.exhibits.map { $0.text(naming: indicator, in: language) }
        let verdict = FigureVerdict(check.verdict).name(in: language)
        var line = InkedLine(verdict, .good)
        let names = [check.rule.id.printable, check.rule.name.text(in: language).printable]
        line.append("  " + names.distinct.joined(separator: " · "))
        line.append(": " + figures.joined(separator: " · "))
        return line.wrapped(to: options.width - 6).enumerated().map {
          $1.indented(by: $0 == 0 ? 4 : 6)
        }
      }
  }

  func printed(_ lines: [InkedLine]) -> String {
    lines.map { $0.text(isColored: options.isColored) + "\n" }.joined()
  }
}
