/// A column-pivoted QR factorisation, A P = Q R, of a matrix with at least as many rows as columns.
///
/// The diagonal of R does not grow in magnitude, so its drop tells the numerical rank.
public struct PivotedQR: Sendable {
  /// R in the upper triangle, the Householder reflectors below it.
  private let packed: Matrix
  private let factors: [Double]
  /// For each column of R, the column of A that it came from.
  public let pivots: [Int]

  /// Factors a matrix.
  ///
  /// - Complexity: O(rows · columns²).
  public init(_ matrix: Matrix) {
    precondition(matrix.rows >= matrix.columns, "A QR factorisation is of a tall matrix.")
    var packed = matrix
    (factors, pivots) = LAPACK.pivotedQR(&packed)
    self.packed = packed
  }

  /// Number of rows of A.
  public var rows: Int { packed.rows }
  /// Number of columns of A.
  public var columns: Int { packed.columns }

  /// The upper triangle R, columns × columns.
  public var r: Matrix {
    var r = Matrix(repeating: 0, rows: columns, columns: columns)
    for j in 0..<columns {
      for i in 0...j { r[i, j] = packed[i, j] }
    }
    return r
  }

  /// The number of diagonal elements of R that exceed a share of the first in magnitude.
  public func rank(tolerance: Double) -> Int {
    guard columns > 0 else { return 0 }
    let threshold = packed[0, 0].magnitude * tolerance
    return (0..<columns).prefix { packed[$0, $0].magnitude > threshold }.count
  }

  /// The share of the first diagonal element below which another counts as zero: the rounding of
  /// as many terms as there are rows, and never less than that of 64.
  public var defaultTolerance: Double { Double(max(rows, 64)) * Double.ulpOfOne }

  /// The x that minimises ‖A x − b‖, for a matrix of full rank.
  public func leastSquares(_ right: [Double]) -> [Double] {
    precondition(right.count == rows, "A right side has a value for every row.")
    var side = Matrix(rows: rows, columns: 1, elements: right)
    applyTransposedQ(to: &side)
    solveR(&side)
    var solution = [Double](repeating: 0, count: columns)
    for (i, pivot) in pivots.enumerated() { solution[pivot] = side[i, 0] }
    return solution
  }

  /// Qᵀ times a matrix, in place.
  func applyTransposedQ(to target: inout Matrix) {
    LAPACK.applyQ(.transposed, reflectors: packed, factors: factors, to: &target)
  }

  /// Q times a matrix, in place.
  func applyQ(to target: inout Matrix) {
    LAPACK.applyQ(.plain, reflectors: packed, factors: factors, to: &target)
  }

  /// Solves R x = b in the top rows of the right sides, with the leading triangle of an order.
  func solveR(_ right: inout Matrix, order: Int? = nil) {
    let solved = LAPACK.solveUpper(.plain, packed, order: order ?? columns, &right)
    precondition(solved, "A triangle is solved only up to its rank.")
  }

  /// Solves Rᵀ x = b in the top rows of the right sides.
  func solveTransposedR(_ right: inout Matrix) {
    let solved = LAPACK.solveUpper(.transposed, packed, order: columns, &right)
    precondition(solved, "A triangle is solved only up to its rank.")
  }
}
