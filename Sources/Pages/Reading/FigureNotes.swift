import Figures
import Reports
import Wording

/// The marks of a document's figures in its text, and the readings beside them, each linked to the
/// other.
struct FigureNotes {
  let page: ReadingPage
  /// The number of the document on the page.
  let document: Int
  /// The figures that have a reading.
  let figures: Set<Int>
  /// Those of them that have a mark in the text, too.
  let placed: Set<Int>

  private var language: Language { page.language }

  private func markID(_ figure: Int) -> String { "d\(document)-f\(figure)" }
  private func noteID(_ figure: Int) -> String { "d\(document)-n\(figure)" }

  /// The text with its marks.
  func marked(_ text: MarkedText<StatedFigure>, in range: Range<Int>) -> HTML {
    text.html(in: range) { mark in
      mark.figures.first?.statement.measure.rawValue ?? ""
    } id: {
      markID($0)
    } links: { mark in
      HTML(.sup) {
        mark.figures.enumerated().map { index, figure in
          HTML(text: index > 0 ? " " : "")
            + HTML(
              .a, .anchor(noteID(figure.id)),
              .label(Phrase(in: language).toReading(of: figure.id))
            ) { "\(figure.id)" }
        }
      }
    }
  }

  /// What figures were read as; nothing where there are none.
  func list(_ figures: [StatedFigure]) -> HTML {
    guard !figures.isEmpty else { return HTML() }
    return HTML(.ol, .class("notes")) {
      for figure in figures {
        HTML(.li, .id(noteID(figure.id)), .class(figure.statement.status.plain)) { note(figure) }
      }
    }
  }

  private func note(_ figure: StatedFigure) -> HTML {
    let statement = figure.statement
    return HTML(.div) {
      number(of: figure.id)
      " "
      HTML(.strong) { statement.quantity.noteText(in: language) }
      " "
      HTML(.span, .class("f \(statement.measure.rawValue)")) {
        statement.measure.name(in: language)
      }
    }
      + HTML(.div) {
        facts(of: figure)
        if let owner = figure.of, figures.contains(owner) {
          " · "
          HTML(.a, .anchor(noteID(owner))) { Phrase(in: language).belongs(to: owner) }
        }
      }
      + (page.showsRules ? reason(figure) : HTML())
  }

  /// The number of a figure, with a link to its mark if it has one.
  private func number(of id: Int) -> HTML {
    guard placed.contains(id) else { return HTML(.span, .class("back")) { "\(id)" } }
    return HTML(
      .a, .class("back"), .anchor(markID(id)), .label(Phrase(in: language).toPlace(of: id))
    ) { "\(id)" }
  }

  private func facts(of figure: StatedFigure) -> String {
    let statement = figure.statement
    let id = statement.indicator
    let name = id.isEmpty ? "" : page.indicator(id).name(in: language)
    return [
      figure.meaning(of: name, in: language), statement.period.text(in: language),
      statement.status.name(in: language), statement.region,
    ].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func reason(_ figure: StatedFigure) -> HTML {
    HTML(.div, .class("why")) {
      figure.rule.sentence(in: language)
        + " (\(Phrase(in: language).certainty(figure.confidence)))"
    }
  }
}

extension Quantity {
  /// The number with its hedge in words and its unit: `more than 1,500 million USD`.
  fileprivate func noteText(in language: Language) -> String {
    let number = unit.value(decimal.formatted(in: language), in: language)
    let hedge = approximation.name(in: language)
    return switch approximation {
    case .exact, .rangeLow, .rangeHigh: number
    case .moreThan, .nearly, .about, .atLeast, .atMost: "\(hedge) \(number)"
    }
  }
}
