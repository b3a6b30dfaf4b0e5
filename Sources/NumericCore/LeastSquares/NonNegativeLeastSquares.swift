/// Values among those of a problem that are not finite.
public struct NotFinite: Error, Equatable, Sendable {
  public init() {}
}

/// Non-negative least squares: min ‖A x − b‖ subject to x ≥ 0.
///
/// At the solution the gradient Aᵀ(A x − b) is zero where x > 0 and not negative where x = 0.
///
/// Source: Lawson, Hanson, "Solving Least Squares Problems" (1974), algorithm NNLS 23.10.
public struct NonNegativeLeastSquares: Sendable {
  /// The solution, zero in the columns that do not help.
  public let solution: [Double]
  /// b − A x.
  public let residuals: [Double]

  /// Solves the problem. The columns may depend on each other and outnumber the rows; of equal
  /// columns the first is taken.
  ///
  /// - Throws: `NotFinite`.
  /// - Complexity: a QR factorisation a round, and about as many rounds as the solution has
  ///   positive elements. It ends: every round lowers the residual.
  public init(_ matrix: Matrix, _ right: [Double]) throws(NotFinite) {
    precondition(matrix.rows == right.count, "A right side has a value for every row.")
    guard matrix.elements.allSatisfy(\.isFinite), right.allSatisfy(\.isFinite) else {
      throw NotFinite()
    }
    let powers = (0..<matrix.columns).map { ScaledDesign.power(of: matrix.column($0)) }
    let power = ScaledDesign.power(of: right)
    var scaled = matrix
    for j in powers.indices {
      for i in 0..<matrix.rows { scaled[i, j] *= powers[j] }
    }
    var search = ActiveSetSearch(scaled, right.map { $0 * power })
    search.run()
    solution = zip(search.x, powers).map { $0 * ($1 / power) }
    residuals = search.residual.map { $0 / power }
  }
}

/// The columns that are free to be positive, and the best solution with them alone.
private struct ActiveSetSearch {
  private let matrix: Matrix
  private let right: [Double]
  /// A slope that rounding alone can make.
  private let noise: Double
  private var passive: [Int] = []
  private(set) var x: [Double]
  private(set) var residual: [Double]

  init(_ matrix: Matrix, _ right: [Double]) {
    self.matrix = matrix
    self.right = right
    x = Array(repeating: 0, count: matrix.columns)
    residual = right
    noise = Double(max(64, matrix.rows)) * Double.ulpOfOne * dot(right, right).squareRoot()
  }

  /// Frees the column of the steepest descent until none descends.
  mutating func run() {
    var rejected: Set<Int> = []
    while let candidate = steepest(except: rejected) {
      if admit(candidate) { rejected = [] } else { rejected.insert(candidate) }
    }
  }

  private func steepest(except rejected: Set<Int>) -> Int? {
    var best: Int?
    var slope = noise
    for j in 0..<matrix.columns where !passive.contains(j) && !rejected.contains(j) {
      let here = dot(matrix.column(j), residual)
      if here > slope { (best, slope) = (j, here) }
    }
    return best
  }

  /// Frees a column and binds those that it drives below zero; false, and nothing changed, if that
  /// does not lower the residual.
  private mutating func admit(_ candidate: Int) -> Bool {
    var next = self
    next.passive.append(candidate)
    guard var trial = next.unconstrained(), trial[next.passive.count - 1] > 0 else { return false }
    while let blocked = next.firstBlocked(by: trial) {
      let from = next.x[next.passive[blocked]]
      let step = from / (from - trial[blocked])
      for (i, j) in next.passive.enumerated() { next.x[j] += step * (trial[i] - next.x[j]) }
      next.x[next.passive.remove(at: blocked)] = 0
      guard let again = next.unconstrained() else { return false }
      trial = again
    }
    for (i, j) in next.passive.enumerated() { next.x[j] = trial[i] }
    next.residual = zip(right, matrix * next.x).map { $0 - $1 }
    guard dot(next.residual, next.residual) < dot(residual, residual) else { return false }
    self = next
    return true
  }

  /// The place in the passive set that reaches zero first on the way to a trial.
  private func firstBlocked(by trial: [Double]) -> Int? {
    passive.indices.filter { trial[$0] <= 0 }.min { left, right in
      step(left, to: trial[left]) < step(right, to: trial[right])
    }
  }

  private func step(_ place: Int, to trial: Double) -> Double {
    let from = x[passive[place]]
    return from > 0 ? from / (from - trial) : 0
  }

  /// Least squares with the passive columns; nil if they depend on each other.
  private func unconstrained() -> [Double]? {
    guard passive.count <= matrix.rows else { return nil }
    let qr = PivotedQR(matrix.selecting(columns: passive))
    guard qr.rank(tolerance: qr.defaultTolerance) == passive.count else { return nil }
    return qr.leastSquares(right)
  }
}

private func dot(_ left: [Double], _ right: [Double]) -> Double {
  zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
}
