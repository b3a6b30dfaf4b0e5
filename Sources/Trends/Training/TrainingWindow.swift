/// A stretch of a series that ends before values that are known, to learn from.
struct TrainingWindow: Sendable {
  let past: History
  /// The observations after it, as years ahead and values, up to six years.
  let future: [(horizon: Int, value: Double)]
  /// The number of observations that the window was cut to; 0 for all years.
  let length: Int

  /// The lengths that windows are cut to, beside all years there are: so that a short history
  /// learns from the short pasts of long ones.
  static let lengths = [4, 5, 6, 8, 10]
  /// Collections with more cut windows than this are thinned.
  static let enough = 60_000

  /// Every how many origins a collection's cut windows are taken.
  static func stride(of collection: [TrainingSeries]) -> Int {
    max(1, collection.reduce(0) { $0 + $1.history.count * lengths.count } / enough)
  }

  /// The windows of a history, of at least four observations: all years up to every origin, and
  /// the last few up to every `stride`-th.
  static func windows(of history: History, stride: Int) -> [TrainingWindow] {
    var windows: [TrainingWindow] = []
    for origin in PooledTrend.needs..<max(history.count, PooledTrend.needs) {
      let past = history.prefix(origin)
      let future = future(of: history, after: origin)
      guard !future.isEmpty else { continue }
      windows.append(TrainingWindow(past: past, future: future, length: 0))
      guard origin % stride == 0 else { continue }
      for length in lengths where length < origin {
        windows.append(
          TrainingWindow(past: past.suffix(length), future: future, length: length))
      }
    }
    return windows
  }

  /// The observations from `origin` on that lie up to six years after the one before it.
  static func future(of history: History, after origin: Int) -> [(horizon: Int, value: Double)] {
    (origin..<history.count).compactMap { index in
      let horizon = history.years[index] - history.years[origin - 1]
      return horizon <= Predictors.horizons ? (horizon, history.values[index]) : nil
    }
  }
}
