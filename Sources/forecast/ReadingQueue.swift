import Documents
import Tables

/// The files that the arguments of `read` lead to, numbered, and at the end the number of those
/// that were passed over.
struct ReadingQueue: Sequence, IteratorProtocol, Sendable {
  enum Input: Sendable {
    /// A file, or what kept it from being found; files are counted from 1.
    case file(Result<String, FileFault>, number: Int)
    /// How many files in folders are no reports.
    case otherFiles(Int)
  }

  private var files: ReportFiles
  private var count = 0
  private var isAtEnd = false

  init(_ paths: [String]) { files = ReportFiles(paths) }

  mutating func next() -> Input? {
    if isAtEnd { return nil }
    if let file = files.next() {
      count += 1
      return .file(file, number: count)
    }
    isAtEnd = true
    return .otherFiles(files.otherFiles)
  }
}
