import Tables

/// Where everything goes that is no answer.
enum StandardError {
  /// Writes a line; a standard error that cannot be written to has nowhere to complain.
  static func write(_ line: String, terminator: String = "\n") {
    try? ByteSink(descriptor: 2).write(Bytes(copying: Array((line + terminator).utf8)))
  }
}
