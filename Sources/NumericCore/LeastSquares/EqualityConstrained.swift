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
    let constraintRank = constraints.transposed.rank
    guard constraintRank == constraints.rows else {
      throw .dependentConstraints(rank: constraintRank, constraints: constraints.rows)
    }
    let all = matrix.stacked(over: constraints)
    let rank = all.rank
    guard rank == all.columns,
      let x = LAPACK.leastSquares(matrix, right, subjectTo: constraints, values)
    else { throw .undetermined(rank: rank, columns: all.columns) }
    return x
  }
}

extension Matrix {
  /// The number of independent columns, which are first brought to one size.
  var rank: Int {
    let powers = (0..<columns).map { ScaledDesign.power(of: column($0)) }
    let scaled = Matrix(
      columns: (0..<columns).map { j in column(j).map { $0 * powers[j] } })
    let qr = PivotedQR(rows >= columns ? scaled : scaled.transposed)
    return qr.rank(tolerance: qr.defaultTolerance)
  }
}
