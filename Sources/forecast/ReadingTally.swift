import Documents
import Figures
import Tables
import Wording

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
