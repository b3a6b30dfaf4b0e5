import Figures
import Glibc
import Wording

/// How far a long work has come, on the last line of a terminal; gone when the work is done.
///
/// It is drawn without colours and without control sequences but the carriage return.
struct ProgressBar {
  private let total: Int
  private let language: Language
  private var done = 0
  private var shown = 0
  private var drawn = 0.0

  /// Blocks of a full bar.
  static let length = 30
  /// Seconds between two drawings.
  private static let pause = 0.1

  /// - Returns: `nil` if standard error is no terminal that shows one.
  init?(of total: Int, in language: Language) {
    let isDumb = getenv("TERM").map { String(cString: $0) == "dumb" } ?? true
    guard isatty(STDERR_FILENO) == 1, !isDumb else { return nil }
    self.total = total
    self.language = language
    drawn = Self.now
  }

  /// Counts one more as done.
  mutating func advance() {
    done += 1
    guard Self.now - drawn >= Self.pause else { return }
    drawn = Self.now
    let line = Self.line(done, of: total, in: language)
    StandardError.write("\r" + line, terminator: "")
    shown = line.count
  }

  /// Takes the bar away.
  mutating func erase() {
    guard shown > 0 else { return }
    StandardError.write("\r" + String(repeating: " ", count: shown) + "\r", terminator: "")
    shown = 0
  }

  /// `██████████░░░░░░░░░░░░░░░░░░░░  290 of 645 series`
  static func line(_ done: Int, of total: Int, in language: Language) -> String {
    let filled = total > 0 ? min(length, done * length / total) : length
    return String(repeating: "█", count: filled) + String(repeating: "░", count: length - filled)
      + "  " + Phrase(in: language).progress(done, of: total)
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
