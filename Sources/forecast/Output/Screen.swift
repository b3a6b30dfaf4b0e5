import Glibc

/// What the reader looks at: how wide it is, and whether it shows colours.
struct Screen {
  let width: Int
  let isColored: Bool
  let isTerminal: Bool

  /// The terminal, if the answer goes to one and not to a file. `NO_COLOR` and `COLUMNS` are
  /// respected.
  init(for output: String?) {
    isTerminal = output == nil && isatty(STDOUT_FILENO) == 1
    var size = winsize()
    let isKnown = isTerminal && ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0
    let columns = getenv("COLUMNS").flatMap { Int(String(cString: $0)) }
    width = isKnown && size.ws_col > 0 ? Int(size.ws_col) : columns ?? 100
    let refuses = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    isColored = isTerminal && !refuses
  }
}
