import Tables

/// Where an answer goes: standard output, or a file that is written whole.
struct Destination {
  /// The file's path, `nil` for standard output.
  let path: String?

  /// Writes the text.
  ///
  /// - Throws: `OutputFailure` if the system refuses.
  func write(_ text: String) throws(OutputFailure) { try open().write(text) }

  /// Begins an answer that is written piece by piece.
  ///
  /// - Throws: `OutputFailure` if the system refuses.
  func open() throws(OutputFailure) -> Stream {
    do throws(TableError) {
      let sink = try path.map { path throws(TableError) in try ByteSink(path: path) }
      return Stream(name: path ?? "-", sink: sink ?? .standardOutput)
    } catch {
      throw OutputFailure(name: path ?? "-", fault: error)
    }
  }

  /// An answer under way.
  struct Stream {
    fileprivate let name: String
    fileprivate let sink: ByteSink

    /// The piece, or the failure that it could not be made.
    func unwrap(_ piece: Result<String, TableError>) throws(OutputFailure) -> String {
      do throws(TableError) { return try piece.get() } catch {
        throw OutputFailure(name: name, fault: error)
      }
    }

    /// Writes the next piece.
    ///
    /// - Throws: `OutputFailure` if the system refuses.
    func write(_ text: String) throws(OutputFailure) {
      do throws(TableError) {
        try sink.write(Bytes(copying: Array(text.utf8)))
      } catch {
        throw OutputFailure(name: name, fault: error)
      }
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
