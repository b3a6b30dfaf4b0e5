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
    printed([InkedLine(name.printable, .bold)] + result.findings.flatMap(lines) + [InkedLine()])
  }

  /// What documents say otherwise than each other or than other sources; empty where there is
  /// nothing of the kind. For findings that stand with no document.
  public func text(between findings: [Finding]) -> String {
    findings.isEmpty ? "" : printed(findings.flatMap(lines) + [InkedLine()])
  }

  /// The last line: how much could be checked in all documents, and the findings by severity.
  public func summary(_ coverage: Coverage, _ counts: [Severity: Int]) -> String {
    printed([InkedLine(coverage.summary(in: language))])
  }

  private func lines(_ finding: Finding) -> [InkedLine] {
    [InkedLine("  " + finding.explanation(naming: indicator, in: language))]
  }

  func printed(_ lines: [InkedLine]) -> String {
    lines.map { $0.text(isColored: options.isColored) + "\n" }.joined()
  }
}
