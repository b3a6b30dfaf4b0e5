import CLAPACK

extension LAPACK {
  /// Cholesky factor in the upper triangle, in place (dpotrf); returns the order of the first
  /// leading minor that is not positive, or nil.
  static func cholesky(_ a: inout Matrix) -> Int? {
    var uplo = upper
    var n = Int32(a.rows)
    var lda = leading(a.rows)
    var info: Int32 = 0
    dpotrf_(&uplo, &n, &a.elements, &lda, &info, 1)
    return info > 0 ? Int(info) : nil
  }

  /// Solves with a Cholesky factor, in place (dpotrs).
  static func solveCholesky(_ factor: Matrix, _ right: inout Matrix) {
    var uplo = upper
    var n = Int32(factor.rows)
    var count = Int32(right.columns)
    var lda = leading(factor.rows)
    var ldb = leading(right.rows)
    var info: Int32 = 0
    dpotrs_(&uplo, &n, &count, factor.elements, &lda, &right.elements, &ldb, &info, 1)
  }

  /// Eigenvalues, ascending, and eigenvectors over the matrix (dsyev); nil if it did not converge.
  static func symmetricEigen(_ a: inout Matrix) -> [Double]? {
    var job = vectors
    var uplo = upper
    var n = Int32(a.rows)
    var lda = leading(a.rows)
    var values = [Double](repeating: 0, count: a.rows)
    let info = withWorkspace { work, length in
      var info: Int32 = 0
      dsyev_(&job, &uplo, &n, &a.elements, &lda, &values, &work, &length, &info, 1, 1)
      return info
    }
    return info == 0 ? values : nil
  }

  /// Singular values, descending (dgesdd); nil if they did not converge.
  static func singularValues(_ matrix: Matrix) -> [Double]? {
    var a = matrix
    var job = none
    var m = Int32(a.rows)
    var n = Int32(a.columns)
    var lda = leading(a.rows)
    let count = min(a.rows, a.columns)
    var values = [Double](repeating: 0, count: count)
    var unused = [0.0]
    var unusedToo = [0.0]
    var one: Int32 = 1
    var oneToo: Int32 = 1
    var integers = [Int32](repeating: 0, count: 8 * count)
    let info = withWorkspace { work, length in
      var info: Int32 = 0
      dgesdd_(
        &job, &m, &n, &a.elements, &lda, &values, &unused, &one, &unusedToo, &oneToo, &work,
        &length, &integers, &info, 1)
      return info
    }
    return info == 0 ? values : nil
  }
}
