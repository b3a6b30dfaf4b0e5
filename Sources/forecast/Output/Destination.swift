import Tables

/// Where an answer goes: standard output, or a file that is written whole.
struct Destination {
  /// The file's path, `nil` for standard output.
  let path: String?

  /// Writes the text.
  ///
  /// - Throws: `OutputFailure` if the system refuses.
  func write(_ text: String) throws(OutputFailure) {
    do throws(TableError) {
      let sink =
        try path.map { path throws(TableError) in try ByteSink(path: path) }
        ?? ByteSink.standardOutput
      try sink.write(Bytes(copying: Array(text.utf8)))
    } catch {
      throw OutputFailure(name: path ?? "-", fault: error)
    }
  }
}

/// An answer that could not be written.
struct OutputFailure: Error {
  /// The file, `-` for standard output.
  let name: String
  let fault: TableError

  /// Whether the reader of a pipe went away.
  var isReaderGone: Bool {
    if case .file(let fault) = fault { return fault.cause == .brokenPipe }
    return false
  }
}
