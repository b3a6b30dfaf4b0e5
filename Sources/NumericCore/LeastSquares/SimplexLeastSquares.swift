/// Weights of a combination: min ‖A x − b‖ subject to x ≥ 0 and Σ x = 1.
///
/// On the simplex A x − b = M x with M = A − b 1ᵀ. The minimum of ‖M z‖² + (Σ z − 1)² over z ≥ 0
/// lies at z = t x, because for a given x the best t leaves ‖M x‖² / (1 + ‖M x‖²), which grows
/// with ‖M x‖: one non-negative problem, then division by Σ z.
///
/// Source: the reduction to NNLS is that of Lawson, Hanson (1974), chapter 23, for least distance.
public struct SimplexLeastSquares: Sendable {
  /// The weights: not negative, with the sum 1.
  public let weights: [Double]
  /// b − A x.
  public let residuals: [Double]

  /// Solves the problem. The columns may depend on each other and outnumber the rows; there is at
  /// least one.
  ///
  /// - Throws: `NotFinite`.
  /// - Complexity: as `NonNegativeLeastSquares`.
  public init(_ matrix: Matrix, _ right: [Double]) throws(NotFinite) {
    precondition(matrix.rows == right.count, "A right side has a value for every row.")
    precondition(matrix.columns > 0, "A combination is of at least one column.")
    guard matrix.elements.allSatisfy(\.isFinite), right.allSatisfy(\.isFinite) else {
      throw NotFinite()
    }
    // Halves keep the difference of huge values finite; the least column is brought to about 1.
    var errors = matrix
    for j in 0..<matrix.columns {
      for i in 0..<matrix.rows { errors[i, j] = matrix[i, j] / 2 - right[i] / 2 }
    }
    let power =
      (0..<matrix.columns).map { ScaledDesign.power(of: errors.column($0)) }.max() ?? 1
    for j in 0..<matrix.columns {
      for i in 0..<matrix.rows {
        errors[i, j] = max(-0x1p500, min(0x1p500, errors[i, j] * power))
      }
    }
    let ones = Matrix(repeating: 1, rows: 1, columns: matrix.columns)
    let target = [Double](repeating: 0, count: matrix.rows) + [1]
    let shares = try NonNegativeLeastSquares(errors.stacked(over: ones), target).solution
    let total = shares.reduce(0, +)
    weights = shares.map { $0 / total }
    residuals = zip(right, matrix * weights).map { $0 - $1 }
  }
}
