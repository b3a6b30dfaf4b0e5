import Glibc

/// Where everything goes that is no answer.
enum StandardError {
  /// Writes a line; a standard error that cannot be written to has nowhere to complain.
  static func write(_ line: String) {
    fputs(line + "\n", stderr)
  }

  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}
