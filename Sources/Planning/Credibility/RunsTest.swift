import NumericCore

/// Wald and Wolfowitz's test of whether successes and failures follow each other by chance, over
/// several sequences at once.
///
/// Each sequence keeps its own number of successes, so that sequences which differ from each other
/// do not pass for persistence. The distribution is exact up to 60 results that tell something, and
/// normal, corrected for continuity, beyond.
///
/// Source: A. Wald, J. Wolfowitz, "On a test whether two samples are from the same population"
/// (1940).
public struct RunsTest: Hashable, Sendable {
  static let exactLimit = 60

  /// How often a result differs from the one before.
  public let changes: Int
  /// How often it would by chance.
  public let expectedChanges: Double
  /// Two-sided.
  public let pValue: Double

  /// `nil` where no sequence has both successes and failures.
  public init?(of sequences: [[Bool]]) {
    let mixed = sequences.filter { $0.contains(true) && $0.contains(false) }
    guard !mixed.isEmpty else { return nil }
    let counts = mixed.map { sequence in
      (hits: sequence.count { $0 }, misses: sequence.count { !$0 })
    }
    changes = mixed.reduce(0) { total, sequence in
      total + zip(sequence, sequence.dropFirst()).count { $0 != $1 }
    }
    expectedChanges = counts.reduce(0) { $0 + Self.mean($1.hits, $1.misses) }
    let results = mixed.reduce(0) { $0 + $1.count }
    pValue =
      results <= Self.exactLimit
      ? Self.exact(changes, counts.map { Self.distribution($0.hits, $0.misses) })
      : Self.approximate(
        changes, expectedChanges, counts.reduce(0) { $0 + Self.variance($1.hits, $1.misses) })
  }

  static func mean(_ hits: Int, _ misses: Int) -> Double {
    2 * Double(hits) * Double(misses) / Double(hits + misses)
  }

  static func variance(_ hits: Int, _ misses: Int) -> Double {
    let (n, twice) = (Double(hits + misses), 2 * Double(hits) * Double(misses))
    return twice * (twice - n) / (n * n * (n - 1))
  }

  /// The probabilities of 0, 1, 2 … changes in a sequence of so many successes and failures.
  static func distribution(_ hits: Int, _ misses: Int) -> [Double] {
    let all = choose(hits + misses, hits)
    return (0..<(2 * min(hits, misses) + 1)).map { changes in
      // An odd number of changes splits both kinds into as many runs, an even one either into one
      // more than the other.
      let (less, more) = (changes / 2, (changes + 1) / 2)
      if !changes.isMultiple(of: 2) {
        return 2 * choose(hits - 1, less) * choose(misses - 1, less) / all
      }
      return
        (choose(hits - 1, more) * choose(misses - 1, more - 1)
        + choose(hits - 1, more - 1) * choose(misses - 1, more)) / all
    }
  }

  private static func choose(_ n: Int, _ k: Int) -> Double {
    guard k >= 0, k <= n else { return 0 }
    return (0..<min(k, n - k)).reduce(1) { $0 * Double(n - $1) / Double($1 + 1) }
  }

  private static func exact(_ changes: Int, _ distributions: [[Double]]) -> Double {
    let total = distributions.reduce([1.0]) { sum, next in
      var result = [Double](repeating: 0, count: sum.count + next.count - 1)
      for (i, p) in sum.enumerated() {
        for (j, q) in next.enumerated() { result[i + j] += p * q }
      }
      return result
    }
    let lower = total[...changes].reduce(0, +)
    let upper = total[changes...].reduce(0, +)
    return min(1, 2 * min(lower, upper))
  }

  private static func approximate(_ changes: Int, _ mean: Double, _ variance: Double) -> Double {
    let distance = max(0, (Double(changes) - mean).magnitude - 0.5)
    guard variance > 0 else { return 1 }
    return min(1, 2 * Normal().upperTail(at: distance / variance.squareRoot()))
  }
}
