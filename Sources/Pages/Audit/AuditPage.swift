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

  private var phrase: Phrase { Phrase(in: language) }

  private var frame: PageFrame {
    PageFrame(
      title: phrase.auditTitle, language: language, style: TextStyle.rules + Self.style)
  }

  private static let summaryID = "all"

  /// What stands before the first section.
  public var opening: String {
    let header = HTML(.header) {
      HTML(.p, .class("page")) { phrase.auditTitle }
      HTML(.p, .class("legend")) {
        for verdict in FigureVerdict.allCases.reversed() {
          HTML(.span, .class("f \(verdict.rawValue)")) { verdict.name(in: language) }
          " "
        }
        HTML(.a, .anchor(Self.summaryID)) { phrase.toSummary }
      }
    }
    return frame.opening + header.text + "\n<main>\n"
  }

  /// A document, its figures and its findings.
  ///
  /// - Parameters:
  ///   - document: `nil` for a table of statements.
  ///   - report: its figures.
  ///   - number: that of the document in the audit, as its exhibits have it.
  public func section(
    of document: Document?, _ report: AuditedReport, _ result: AuditResult, number: Int
  ) -> String {
    let figures = AuditedFigures(report, result, number: number)
    let notes = FindingNotes(
      page: self, document: number, figures: figures,
      isPlaced: document.map(Self.holds) ?? { _ in false })
    let numbered = result.findings.enumerated().map { ($0 + 1, $1) }
    let section = HTML(.section, .id("d\(number)")) {
      HTML(.h1) { report.name }
      CoverageBar(figures: figures, coverage: result.coverage, language: language).html
      if let document {
        rows(of: document, numbered, notes)
      } else {
        notes.list(numbered)
      }
      notes.checks(result.checks)
    }
    return section.text + "\n"
  }

  /// What stands after the last section: how much could be checked in all documents, and the
  /// findings by severity.
  public func closing(_ coverage: Coverage, _ counts: [Severity: Int]) -> String {
    let footer = HTML(.footer, .id(Self.summaryID)) {
      HTML(.h2) { phrase.allInAll }
      HTML(.p) { coverage.summary(in: language) }
      if let found = phrase.counts(counts) { HTML(.p) { found } }
    }
    return "</main>\n" + footer.text + "\n" + frame.closing
  }

  /// The blocks of the text, each with the findings that are about a figure in it.
  private func rows(
    of document: Document, _ findings: [(Int, Finding)], _ notes: FindingNotes
  ) -> HTML {
    let text = MarkedText(document, notes.figures.all)
    let blocks = TextBlock.blocks(of: document, text)
    let places = findings.map { _, finding in
      notes.place(of: finding).flatMap { place in
        blocks.firstIndex { $0.range.contains(place) }
      }
    }
    var html = HTML()
    for (index, block) in blocks.enumerated() {
      html += HTML(.div, .class("row")) {
        HTML(.div, .class("said")) { block.html { notes.marked(text, in: $0) } }
        notes.list(zip(findings, places).filter { $0.1 == index }.map(\.0))
      }
      html += HTML(text: "\n")
    }
    return html + notes.list(zip(findings, places).filter { $0.1 == nil }.map(\.0))
  }

  private static func holds(_ document: Document) -> @Sendable (Range<Int>) -> Bool {
    let count = document.text.unicodeScalars.count
    return { !$0.clamped(to: 0..<count).isEmpty }
  }
}
