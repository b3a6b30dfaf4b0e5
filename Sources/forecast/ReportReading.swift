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

  /// What became of an input.
  enum Outcome: Sendable {
    case read(Pieces)
    case failed(path: String, DocumentFault)
    case passedOver(files: Int)
  }

  /// What a document gave.
  struct Pieces: Sendable {
    let figures: Int
    let text: Result<String, TableError>
    /// Its section of the page; empty without one.
    let section: String
  }

  func read(_ input: ReadingQueue.Input) -> Outcome {
    switch input {
    case .otherFiles(let count): .passedOver(files: count)
    case .file(.failure(let fault), _): .failed(path: fault.path ?? "-", .file(fault))
    case .file(.success(let path), let number): read(path, number: number)
    }
  }

  private func read(_ path: String, number: Int) -> Outcome {
    do throws(DocumentFault) {
      let document = try Document.open(path)
      let figures = isTextOnly ? [] : reader.read(document, region: region)
      let text = Result { () throws(TableError) in try form.piece(document, figures) }
      let section = hasPage ? page.section(of: document, figures, number: number) : ""
      return .read(Pieces(figures: figures.count, text: text, section: section))
    } catch {
      return .failed(path: path, error)
    }
  }
}
