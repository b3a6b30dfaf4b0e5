import CLAPACK

extension LAPACK {
  /// min ‖c − A x‖ subject to B x = d (dgglse); nil if a triangle of its factorisation is singular.
  static func leastSquares(
    _ matrix: Matrix, _ right: [Double], subjectTo constraint: Matrix, _ values: [Double]
  ) -> [Double]? {
    var a = matrix
    var b = constraint
    var c = right
    var d = values
    var m = Int32(a.rows)
    var n = Int32(a.columns)
    var p = Int32(b.rows)
    var lda = leading(a.rows)
    var ldb = leading(b.rows)
    var x = [Double](repeating: 0, count: a.columns)
    let info = withWorkspace { work, length in
      var info: Int32 = 0
      dgglse_(
        &m, &n, &p, &a.elements, &lda, &b.elements, &ldb, &c, &d, &x, &work, &length, &info)
      return info
    }
    return info == 0 ? x : nil
  }
}
