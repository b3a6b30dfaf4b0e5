public import Documents
public import Figures
public import Reports
import Wording

/// A page for the browser: the text of documents with every figure marked, and beside it what each
/// was read as.
///
/// It is one file, needs no script and nothing from outside, and is written a section at a time, so
/// that any number of documents may follow each other. Marks and readings link to each other.
public struct ReadingPage: Sendable {
  let indicator: @Sendable (String) -> Indicator
  let language: Language
  /// Whether the rule of each reading is told.
  let showsRules: Bool

  /// - Parameter indicator: the indicator of an id.
  public init(
    naming indicator: @escaping @Sendable (String) -> Indicator, language: Language,
    showsRules: Bool = false
  ) {
    self.indicator = indicator
    self.language = language
    self.showsRules = showsRules
  }

  private var frame: PageFrame {
    PageFrame(
      title: Phrase(in: language).readingTitle, language: language,
      style: TextStyle.rules + Self.style)
  }

  /// What stands before the first section.
  public var opening: String {
    let legend = HTML(.p, .class("legend")) {
      for measure in Measure.allCases {
        HTML(.span, .class("f \(measure.rawValue)")) { measure.name(in: language) }
        " "
      }
    }
    let header = HTML(.header) {
      HTML(.p, .class("page")) { Phrase(in: language).readingTitle }
      legend
    }
    return frame.opening + header.text + "\n<main>\n"
  }

  /// What stands after the last section: how much the page holds.
  public func closing(documents: Int, figures: Int) -> String {
    let summary = Phrase(in: language).readingSummary(
      documents: documents, figures: figures, faults: 0)
    return "</main>\n" + HTML(.footer) { HTML(.p) { summary } }.text + "\n" + frame.closing
  }

  /// A document and its figures.
  ///
  /// - Parameter number: that of the document on the page, which no other has.
  public func section(
    of document: Document, _ figures: [StatedFigure], number: Int
  ) -> String {
    let text = MarkedText(document, figures)
    let blocks = TextBlock.blocks(of: document, text)
    let placed = blocks.map { text.figures(in: $0.range) }
    let places = Set(placed.joined().map(\.id))
    let notes = FigureNotes(
      page: self, document: number, figures: Set(figures.map(\.id)), placed: places)
    let section = HTML(.section, .id("d\(number)")) {
      heading(document, figures)
      for (block, figures) in zip(blocks, placed) {
        HTML(.div, .class("row")) {
          HTML(.div, .class("said")) { block.html { notes.marked(text, in: $0) } }
          notes.list(figures)
        }
        "\n"
      }
      notes.list(figures.filter { !places.contains($0.id) })
    }
    return section.text + "\n"
  }

  private func heading(_ document: Document, _ figures: [StatedFigure]) -> HTML {
    let counts = Measure.allCases.compactMap { measure -> String? in
      let count = figures.count { $0.statement.measure == measure }
      return count == 0 ? nil : "\(measure.name(in: language)) \(count)"
    }
    let all = [Phrase(in: language).figures(figures.count)] + counts
    return HTML(.h1) { document.name }
      + HTML(.p, .class("counts")) { all.joined(separator: " · ") }
  }
}
