/// Least squares under linear equations: min ‖A x − b‖ subject to C x = d.
///
/// Source: LAPACK dgglse (generalised RQ factorisation).
public struct EqualityConstrained: Sendable {
  /// Why the problem has no single solution.
  public enum Failure: Error, Equatable, Sendable {
    /// The constraints depend on each other.
    case dependentConstraints(rank: Int, constraints: Int)
    /// Rows and constraints together do not determine every unknown.
    case undetermined(rank: Int, columns: Int)
    /// A value that is not finite.
    case notFinite
  }

  /// C, one constraint a row.
  public let constraints: Matrix
  /// d, one value a constraint.
  public let values: [Double]

  public init(constraints: Matrix, values: [Double]) {
    precondition(constraints.rows == values.count, "A constraint has one value.")
    self.constraints = constraints
    self.values = values
  }

  /// The x that minimises ‖A x − b‖ among those that satisfy the constraints.
  ///
  /// - Throws: `Failure`.
  /// - Complexity: O((rows + constraints) · columns²).
  public func solve(_ matrix: Matrix, _ right: [Double]) throws(Failure) -> [Double] {
    precondition(matrix.columns == constraints.columns, "Constraints are as wide as the matrix.")
    precondition(matrix.rows == right.count, "A right side has a value for every row.")
    guard
      [matrix.elements, constraints.elements, right, values].allSatisfy({
        $0.allSatisfy(\.isFinite)
      })
    else { throw .notFinite }
    guard constraints.rows <= constraints.columns else {
      throw .dependentConstraints(rank: constraints.columns, constraints: constraints.rows)
    }
    let constraintQR = PivotedQR(constraints.transposed)
    let constraintRank = constraintQR.rank(tolerance: constraintQR.defaultTolerance)
    guard constraintRank == constraints.rows else {
      throw .dependentConstraints(rank: constraintRank, constraints: constraints.rows)
    }
    let all = matrix.stacked(over: constraints)
    guard all.rows >= all.columns else {
      throw .undetermined(rank: all.rows, columns: all.columns)
    }
    let qr = PivotedQR(all)
    let rank = qr.rank(tolerance: qr.defaultTolerance)
    guard rank == all.columns,
      let x = LAPACK.leastSquares(matrix, right, subjectTo: constraints, values)
    else { throw .undetermined(rank: rank, columns: all.columns) }
    return x
  }
}
