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

/// What was read so far, and what could not be.
struct ReadingTally {
  private(set) var documents = 0
  private(set) var figures = 0
  private(set) var faults = 0
  private var missing = 0

  mutating func add(_ outcome: ReportReading.Outcome) {
    switch outcome.result {
    case .success(let pieces):
      documents += 1
      figures += pieces.figures
    case .failure(let fault):
      faults += 1
      if fault.isMissing { missing += 1 }
    }
  }

  /// What was read, in one line.
  func summary(in language: Language) -> String {
    Phrase(in: language).readingSummary(documents: documents, figures: figures, faults: faults)
  }

  /// The code to end with, `nil` if all was read: that of unreadable data outweighs that of paths
  /// which do not exist.
  var code: CommandFailure.Code? {
    if faults == 0 { return nil }
    return missing == faults ? .notFound : .unreadableData
  }
}

extension DocumentFault {
  /// Whether there is no such file.
  fileprivate var isMissing: Bool {
    if case .file(let fault) = self { return fault.cause == .missing }
    return false
  }
}
