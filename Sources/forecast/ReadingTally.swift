import Documents
import Figures
import Tables
import Wording

/// What was read so far, and what could not be.
struct ReadingTally {
  private(set) var documents = 0
  private(set) var figures = 0
  private(set) var faults = 0
  private var otherFiles = 0
  private var missing = 0
  private let named: Set<String>

  /// - Parameter paths: those that the user named.
  init(of paths: [String]) { named = Set(paths) }

  mutating func add(_ outcome: ReportReading.Outcome) {
    switch outcome {
    case .read(let pieces): addFile(figures: pieces.figures)
    case .failed(let path, let fault): addFault(isMissing: fault.isMissing, path: path)
    case .passedOver(let files): passOver(files)
    }
  }

  /// Counts a file that was read.
  mutating func addFile(figures count: Int) {
    documents += 1
    figures += count
  }

  /// Counts a file that could not be read, or not all of it.
  mutating func addFault(isMissing: Bool, path: String) {
    faults += 1
    if isMissing, named.contains(path) { missing += 1 }
  }

  /// Notes how many files are no reports.
  mutating func passOver(_ files: Int) { otherFiles = files }

  /// Whether every file was read, and none passed over.
  var isComplete: Bool { faults == 0 && otherFiles == 0 }

  /// What was read, in one line.
  func summary(in language: Language) -> String {
    Phrase(in: language).readingSummary(
      documents: documents, figures: figures, faults: faults, otherFiles: otherFiles)
  }

  /// The code to end with, `nil` if all was read: that of unreadable data outweighs that of paths
  /// which do not exist. A file that goes away while its folder is read is unreadable.
  var code: CommandFailure.Code? {
    if faults == 0 { return nil }
    return missing == faults ? .notFound : .unreadableData
  }
}

extension DocumentFault {
  /// Whether there is no such file.
  var isMissing: Bool {
    if case .file(let fault) = self { return fault.cause == .missing }
    return false
  }
}
