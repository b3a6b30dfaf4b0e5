import Figures
import Wording

/// What became of the series so far.
struct BatchTally {
  private var forecasts = 0
  private var refused: [String: Int] = [:]
  private let start = ContinuousClock.now

  mutating func add(_ answer: BatchAnswer) {
    switch answer {
    case .forecast: forecasts += 1
    case .refused(_, let code, _): refused[code, default: 0] += 1
    }
  }

  /// What was done, in one line; what was refused most often is told first.
  func summary(in language: Language) -> String {
    let codes = refused.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return Phrase(in: language).batchSummary(
      forecasts: forecasts, refused: codes.map { (code: $0.key, count: $0.value) },
      seconds: (ContinuousClock.now - start) / .seconds(1))
  }
}
