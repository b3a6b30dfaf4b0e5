/// A regression asked over several stretches of one history: all years, which count twice, and the
/// last few (the ensemble over look-back periods of Oreshkin et al., N-BEATS, ICLR 2020).
struct Lookbacks: Sendable {
  /// The numbers of last observations that are looked at beside all of them.
  let lengths: [Int]

  static let lengths = [6, 8, 10]
  static let weightOfAll = 2.0

  /// The mean contributions of every term by year ahead, held to what has been seen: the points
  /// stay within twice the unit a year of the span of the values.
  func contributions(of history: History, form: Form, by regression: PooledRegression)
    -> [[Double]]
  {
    let all = Window(history, form: form)
    var sums = regression.contributions(of: all).map { $0.map { $0 * Lookbacks.weightOfAll } }
    var weight = Lookbacks.weightOfAll
    for length in lengths where length < history.count {
      let part = regression.contributions(of: Window(history.suffix(length), form: form))
      for (horizon, row) in part.enumerated() {
        for (term, value) in row.enumerated() { sums[horizon][term] += value }
      }
      weight += 1
    }
    let lowest = (history.values.min() ?? 0) - history.lastValue
    let highest = (history.values.max() ?? 0) - history.lastValue
    return sums.enumerated().map { index, row in
      let mean = row.map { $0 / weight }
      let total = mean.reduce(0, +)
      let reach = 2 * Double(index + 1) * all.unit
      let held = min(max(total, lowest - reach), highest + reach)
      return total == held ? mean : mean.map { $0 * (held / total) }
    }
  }
}
