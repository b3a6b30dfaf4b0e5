import Glibc

/// The matrix that was to be factored is not positive definite.
public struct NotPositiveDefinite: Error, Equatable, Sendable {
  /// Order of the first leading minor that is not positive.
  public let order: Int

  public init(order: Int) { self.order = order }
}

/// The Cholesky factorisation A = UᵀU of a symmetric positive definite matrix.
public struct Cholesky: Sendable {
  private let factor: Matrix

  /// Factors a square matrix, of which only the upper triangle is read.
  ///
  /// - Throws: `NotPositiveDefinite`; also at an element that is not finite.
  /// - Complexity: O(order³).
  public init(_ matrix: Matrix) throws(NotPositiveDefinite) {
    precondition(matrix.rows == matrix.columns, "A Cholesky factorisation is of a square matrix.")
    for order in 0..<matrix.columns {
      // Some LAPACKs let a NaN through.
      guard (0...order).allSatisfy({ matrix[$0, order].isFinite }) else {
        throw NotPositiveDefinite(order: order + 1)
      }
    }
    var factor = matrix
    if let order = LAPACK.cholesky(&factor) { throw NotPositiveDefinite(order: order) }
    self.factor = factor
  }

  /// The upper triangle U with A = UᵀU.
  public var upper: Matrix {
    var upper = factor
    for j in 0..<factor.columns {
      for i in (j + 1)..<max(j + 1, factor.rows) { upper[i, j] = 0 }
    }
    return upper
  }

  /// The solution x of A x = b.
  public func solve(_ right: [Double]) -> [Double] {
    solve(Matrix(rows: right.count, columns: 1, elements: right)).elements
  }

  /// The solution X of A X = B.
  public func solve(_ right: Matrix) -> Matrix {
    precondition(right.rows == factor.rows, "A right side is as tall as the matrix.")
    var solution = right
    LAPACK.solveCholesky(factor, &solution)
    return solution
  }

  /// The natural logarithm of the determinant of A.
  public var logDeterminant: Double {
    2 * (0..<factor.rows).reduce(0) { $0 + log(factor[$1, $1]) }
  }
}
