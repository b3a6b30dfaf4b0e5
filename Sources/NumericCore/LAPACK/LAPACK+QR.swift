import CLAPACK

extension LAPACK {
  /// Column-pivoted QR (dgeqp3): overwrites the matrix with R and the reflectors; returns their
  /// factors and, for each column of R, the column of the matrix that it came from.
  static func pivotedQR(_ a: inout Matrix) -> (factors: [Double], pivots: [Int]) {
    var m = Int32(a.rows)
    var n = Int32(a.columns)
    var lda = leading(a.rows)
    var pivots = [Int32](repeating: 0, count: a.columns)
    var factors = [Double](repeating: 0, count: min(a.rows, a.columns))
    let info = withWorkspace { work, length in
      var info: Int32 = 0
      dgeqp3_(&m, &n, &a.elements, &lda, &pivots, &factors, &work, &length, &info)
      return info
    }
    precondition(info == 0, "dgeqp3 takes every matrix.")
    return (factors, pivots.map { Int($0) - 1 })
  }

  /// Multiplies by Q or its transpose from the left, in place (dormqr).
  static func applyQ(
    _ form: Form, reflectors: Matrix, factors: [Double], to target: inout Matrix
  ) {
    guard !target.elements.isEmpty, !factors.isEmpty else { return }
    var side = left
    var letter = form.letter
    var m = Int32(target.rows)
    var n = Int32(target.columns)
    var k = Int32(factors.count)
    var lda = leading(reflectors.rows)
    var ldc = leading(target.rows)
    let info = withWorkspace { work, length in
      var info: Int32 = 0
      dormqr_(
        &side, &letter, &m, &n, &k, reflectors.elements, &lda, factors, &target.elements, &ldc,
        &work, &length, &info, 1, 1)
      return info
    }
    precondition(info == 0, "dormqr takes every factorisation.")
  }

  /// Solves with the leading upper triangle of an order, in place, using the top rows of the right
  /// sides (dtrtrs). False if the triangle has a zero on its diagonal.
  static func solveUpper(
    _ form: Form, _ triangle: Matrix, order: Int, _ right: inout Matrix
  ) -> Bool {
    guard order > 0, right.columns > 0 else { return true }
    var uplo = upper
    var letter = form.letter
    var diagonal = none
    var n = Int32(order)
    var count = Int32(right.columns)
    var lda = leading(triangle.rows)
    var ldb = leading(right.rows)
    var info: Int32 = 0
    dtrtrs_(
      &uplo, &letter, &diagonal, &n, &count, triangle.elements, &lda, &right.elements, &ldb, &info,
      1, 1, 1)
    return info == 0
  }
}
