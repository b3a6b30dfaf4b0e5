import Glibc
import NumericCore

/// A stretch of the past as a pooled regression sees it: one step for every two neighbouring
/// observations, at its yearly rate, the wildest of them tamed.
///
/// A step beyond the mean size, held between two and four median sizes, counts only that far.
/// The last value stays and is the origin; the past moves. One spike then neither makes a trend nor
/// breaks one.
struct Window: Sendable {
  /// Values less the last one.
  let values: [Double]
  /// The changes between them, in the order of years.
  let steps: [Double]
  /// The mean size of a step; not below a thousandth of the last value.
  let unit: Double
  /// The mean size of a step before taming.
  let rawUnit: Double
  /// The unit in terms of the last value; that of logarithms is relative by itself. At most 1.5.
  let volatility: Double

  /// A window of at least two observations on the scale that is worked on.
  init(_ placed: History, form: Form) {
    precondition(placed.count >= 2, "A window has a step.")
    let raw = placed.steps.map(\.rate)
    let mean = raw.reduce(0) { $0 + abs($1) } / Double(raw.count)
    steps = Window.tamed(raw, mean: mean)
    values = Window.values(steps)
    rawUnit = mean
    let size = form == .log ? 1 : abs(placed.lastValue)
    let tamed = steps.reduce(0) { $0 + abs($1) } / Double(steps.count)
    unit = max(tamed, 1e-3 * size)
    volatility = size > 0 ? min(unit / size, 1.5) : 1.5
  }

  private static func tamed(_ steps: [Double], mean: Double) -> [Double] {
    guard let typical = SortedSample(steps.map(abs))?.median, typical > 0 else { return steps }
    let limit = min(max(mean, 2 * typical), 4 * typical)
    return steps.map { min(max($0, -limit), limit) }
  }

  /// The values that steps lead through to the last one, which is 0.
  private static func values(_ steps: [Double]) -> [Double] {
    var values = [Double](repeating: 0, count: steps.count + 1)
    for index in steps.indices.reversed() { values[index] = values[index + 1] - steps[index] }
    return values
  }

  /// Whether nothing ever changed.
  var isStill: Bool { rawUnit == 0 }
  var count: Int { values.count }

  /// The window as a history of successive years that ends at 0.
  var history: History { History(unchecked: Array(0..<count), values) }

  /// The mean of the first or last steps; of all if there are fewer.
  func mean(last count: Int) -> Double {
    let steps = steps.suffix(count)
    return steps.reduce(0, +) / Double(steps.count)
  }

  /// The median of the last values.
  func median(last count: Int) -> Double {
    SortedSample(Array(values.suffix(count)))?.median ?? 0
  }
}

/// What tells how far a window's changes can be trusted, each without a unit.
extension Window {
  /// 1 for five observations, falling with their number.
  var shortness: Double { 5 / Double(count) }

  /// How much more steps went one way than the other, from 0 to 1.
  var persistence: Double {
    let signs = steps.reduce(0.0) { $0 + ($1 > 0 ? 1 : $1 < 0 ? -1 : 0) }
    return abs(signs) / Double(steps.count)
  }

  /// The largest step's share of all.
  var spikiness: Double {
    let sizes = steps.map(abs)
    let total = sizes.reduce(0, +)
    return total > 0 ? (sizes.max() ?? 0) / total : 0
  }

  /// By how much the last three steps are larger than usual, as a fraction; at most 2.
  var recentVolatility: Double {
    let recent = steps.suffix(3)
    return min(recent.reduce(0) { $0 + abs($1) } / Double(recent.count) / unit, 3) - 1
  }

  /// The correlation of a step with the one before it; 0 for two steps or fewer.
  var autocorrelation: Double {
    guard steps.count > 2 else { return 0 }
    let mean = mean(last: steps.count)
    // In units, so that squares neither overflow nor vanish.
    let steps = steps.map { ($0 - mean) / unit }
    let squares = steps.reduce(0) { $0 + $1 * $1 }
    let products = zip(steps, steps.dropFirst()).reduce(0) { $0 + $1.0 * $1.1 }
    return products / (squares + 1e-6)
  }
}
