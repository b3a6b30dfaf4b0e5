import NumericCore

/// Finds which figures must be held at zero so that none falls below it: the dual active-set method
/// for the nearest coherent figures in the metric of their variances.
///
/// It starts from the coherent figures y and their covariance V, and looks for multipliers μ ≥ 0
/// with y + V μ ≥ 0, where a figure with a multiplier is zero. Every step raises the distance, so
/// that it ends.
///
/// Source: D. Goldfarb, A. Idnani, "A numerically stable dual method for solving strictly convex
/// quadratic programs" (1983).
struct ZeroBound {
  private let covariance: Matrix
  private let bounded: [Int]
  private let tolerances: [Double]
  private(set) var values: [Double]
  /// The figures held at zero, with their multipliers.
  private var held: [(index: Int, multiplier: Double)] = []

  /// - Parameters:
  ///   - bounded: the figures that may not be negative.
  ///   - tolerances: how far below zero a figure may lie for rounding alone.
  init(values: [Double], covariance: Matrix, bounded: [Int], tolerances: [Double]) {
    self.values = values
    self.covariance = covariance
    self.bounded = bounded
    self.tolerances = tolerances
  }

  /// Those that no other figure can bring up to zero.
  struct Unreachable: Error, Equatable {
    let index: Int
  }

  /// The places of the figures that must be zero.
  mutating func search() throws(Unreachable) -> [Int] {
    while let worst = mostNegative {
      var multiplier = 0.0
      while try !step(toward: worst, &multiplier) {}
    }
    return held.map(\.index).sorted()
  }

  private var mostNegative: Int? {
    bounded.filter { index in
      values[index] < -tolerances[index] && !held.contains { $0.index == index }
    }.min { values[$0] < values[$1] }
  }

  /// Raises one figure by its multiplier until it is zero (true), or until a figure held at zero
  /// must be let go (false).
  private mutating func step(
    toward target: Int, _ multiplier: inout Double
  ) throws(Unreachable) -> Bool {
    let shares = response(to: target)
    // How the figures move with the multiplier while those that are held stay at zero.
    let slopes = values.indices.map { i in
      zip(held, shares).reduce(covariance[i, target]) { $0 - covariance[i, $1.0.index] * $1.1 }
    }
    let isMoved = slopes[target] > 1e-10 * covariance[target, target]
    let full = isMoved ? -values[target] / slopes[target] : .infinity
    let releases = zip(held, shares).map { $1 > 1e-12 ? $0.multiplier / $1 : .infinity }
    let release = releases.min() ?? .infinity
    let length = min(full, release)
    guard length.isFinite else { throw Unreachable(index: target) }

    multiplier += length
    for i in held.indices { held[i].multiplier -= length * shares[i] }
    if isMoved {
      for i in values.indices { values[i] += length * slopes[i] }
    }
    if full <= release {
      held.append((target, multiplier))
      return true
    }
    if let blocking = releases.firstIndex(of: release) { held.remove(at: blocking) }
    return false
  }

  /// By how much the multipliers of the held figures fall as that of another one rises.
  private func response(to target: Int) -> [Double] {
    guard !held.isEmpty else { return [] }
    let block = Matrix(rows: held.map { row in held.map { covariance[row.index, $0.index] } })
    let right = held.map { covariance[$0.index, target] }
    // A figure is held only if it moves freely of the others, so the block is positive definite.
    guard let factor = try? Cholesky(block) else { return right.map { _ in 0 } }
    return factor.solve(right)
  }
}
