import Tables

/// Where an answer goes: standard output, or a file that is written whole.
struct Destination {
  /// The file's path, `nil` for standard output.
  let path: String?

  /// Writes the text.
  ///
  /// - Throws: `TableError.file` if the system refuses.
  func write(_ text: String) throws(TableError) {
    let sink =
      try path.map { path throws(TableError) in try ByteSink(path: path) }
      ?? ByteSink.standardOutput
    try Bytes(copying: Array(text.utf8)).withUnsafeBytes { bytes throws(TableError) in
      try sink.write(bytes)
    }
    try sink.close()
  }
}
