public import Auditing
public import Documents
public import Figures
import Wording

/// A page for the browser: the text of documents with every figure underlined by how its check
/// went, and the findings beside the paragraphs that they belong to.
///
/// It is one file, needs no script and nothing from outside, and is written a section at a time.
/// Marks and findings link to each other.
public struct AuditPage: Sendable {
  let indicator: @Sendable (String) -> Indicator
  let language: Language

  /// - Parameter indicator: the indicator of an id.
  public init(
    naming indicator: @escaping @Sendable (String) -> Indicator, language: Language
  ) {
    self.indicator = indicator
    self.language = language
  }

  private var frame: PageFrame {
    PageFrame(title: "Audit", language: language, style: HTML())
  }

  /// What stands before the first section.
  public var opening: String { frame.opening + "<main>\n" }

  /// A document, its figures and its findings.
  ///
  /// - Parameters:
  ///   - document: `nil` for a table of statements.
  ///   - report: its figures.
  ///   - number: that of the document in the audit, as its exhibits have it.
  public func section(
    of document: Document?, _ report: AuditedReport, _ result: AuditResult, number: Int
  ) -> String {
    HTML(.section, .id("d\(number)")) {
      HTML(.h1) { report.name }
      HTML(.p) { result.coverage.sentence(in: language) }
    }.text + "\n"
  }

  /// Findings that stand with no document; empty where there are none.
  public func section(between findings: [Finding]) -> String {
    findings.isEmpty
      ? ""
      : HTML(.section, .id("between")) {
        for finding in findings {
          HTML(.p) { finding.explanation(naming: indicator, in: language) }
        }
      }.text + "\n"
  }

  /// What stands after the last section: how much could be checked in all documents, and the
  /// findings by severity.
  public func closing(_ coverage: Coverage, _ counts: [Severity: Int]) -> String {
    "</main>\n" + HTML(.footer) { HTML(.p) { coverage.summary(in: language) } }.text + "\n"
      + frame.closing
  }
}
