import ArgumentParser
import Documents
import Figures
import Pages
import Reports
import Tables
import Wording

/// How figures are printed.
enum FigureFormat: String, CaseIterable, ExpressibleByArgument {
  case text, csv, ndjson, json
}

/// The answer of `read` in one form, made piece by piece: a piece for each document, on whichever
/// thread has read it.
struct ReadingForm: Sendable {
  /// What stands before the first piece.
  let opening: String
  /// What stands between two pieces that are not empty.
  let separator: String
  /// What stands after the last piece.
  let closing: String
  /// What a document makes of itself and its figures.
  ///
  /// - Throws: `TableError.nul` for what no table can hold.
  let piece: @Sendable (Document, [StatedFigure]) throws(TableError) -> String

  /// A table for people under the name of each document.
  static func table(
    naming indicator: @escaping @Sendable (String) -> Indicator, explained: Bool,
    language: Language, screen: Screen
  ) -> ReadingForm {
    let options = FigureListPage.Options(
      showsRules: explained, isColored: screen.isColored, width: screen.width)
    return ReadingForm(opening: "", separator: "\n", closing: "") { document, figures in
      FigureListPage(
        figures, of: document.name, naming: indicator, language: language, options: options
      ).text
    }
  }

  /// A row for each figure, its words as they stand in the document unless a spreadsheet is to open
  /// them.
  static func csv(explained: Bool, excel: Bool) throws(TableError) -> ReadingForm {
    let head = CSVTable(excel: excel, escapesFormulas: excel)
    let body = CSVTable(excel: excel, escapesFormulas: excel, isContinued: true)
    return ReadingForm(
      opening: try head.text([FigureRecord.columns(explained: explained)]), separator: "",
      closing: ""
    ) { document, figures throws(TableError) in
      try body.text(
        figures.map { FigureRecord($0, in: document.name, explained: explained).cells(body) })
    }
  }

  /// A line with an object for each figure.
  static func lines(explained: Bool) -> ReadingForm {
    ReadingForm(opening: "", separator: "", closing: "") { document, figures in
      figures.map { FigureRecord($0, in: document.name, explained: explained).json.line + "\n" }
        .joined()
    }
  }

  /// One array with an object for each figure.
  static func array(explained: Bool) -> ReadingForm {
    ReadingForm(opening: "[\n", separator: ",\n", closing: "\n]\n") { document, figures in
      figures.map { FigureRecord($0, in: document.name, explained: explained).json.line }
        .joined(separator: ",\n")
    }
  }

  /// The text that the places of figures count in, to the letter; under its name if there may be
  /// several.
  static func text(ofMany: Bool, on screen: Screen) -> ReadingForm {
    ReadingForm(opening: "", separator: "\n", closing: "") { document, _ in
      let text = screen.isTerminal ? document.text.printableText : document.text
      return ofMany ? "==> \(document.name.printable) <==\n\(text)" : text
    }
  }
}
