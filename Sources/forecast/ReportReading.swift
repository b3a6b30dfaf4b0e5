import Documents
import Figures
import Pages
import Reports
import Tables
import Wording

/// Opens documents, reads them and puts what they state into words; on any thread.
struct ReportReading: Sendable {
  let reader: ReportReader
  /// What figures are about where a document names no place.
  let region: String
  let form: ReadingForm
  let page: ReadingPage
  let hasPage: Bool
  /// Whether the documents alone are asked for.
  let isTextOnly: Bool

  /// What became of a path.
  struct Outcome: Sendable {
    let path: String
    let result: Result<Pieces, DocumentFault>
  }

  /// What a document gave.
  struct Pieces: Sendable {
    let figures: Int
    let text: Result<String, TableError>
    /// Its section of the page; empty without one.
    let section: String
  }

  /// Reads the document at a path, which stands at that place among all.
  func read(_ place: Int, _ path: String) -> Outcome {
    do throws(DocumentFault) {
      let document = try Document.open(path)
      let figures = isTextOnly ? [] : reader.read(document, region: region)
      let text = Result { () throws(TableError) in try form.piece(document, figures) }
      let section = hasPage ? page.section(of: document, figures, number: place + 1) : ""
      return Outcome(
        path: path,
        result: .success(Pieces(figures: figures.count, text: text, section: section)))
    } catch {
      return Outcome(path: path, result: .failure(error))
    }
  }
}
