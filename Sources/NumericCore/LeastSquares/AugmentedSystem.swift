/// The normal equations written without their matrix product,
///
///     ⎡ I   A ⎤ ⎡ r ⎤   ⎡ f ⎤
///     ⎣ Aᵀ  0 ⎦ ⎣ x ⎦ = ⎣ g ⎦
///
/// solved through the QR factorisation of A. With f = b, g = 0 it gives the least-squares
/// solution and its residual; with f = 0, g = −e it gives a column of (AᵀA)⁻¹.
///
/// Source: Björck, BIT 7 (1967) 257–278; Demmel, Hida, Li, Riedy, ACM TOMS 35 (2009).
struct AugmentedSystem {
  let design: ScaledDesign
  /// Of full rank.
  let qr: PivotedQR

  /// Right sides or solutions, one problem a column.
  struct Sides<Scalar> {
    /// Rows × problems, column after column.
    var long: [Scalar]
    /// Columns × problems, column after column.
    var short: [Scalar]
  }

  /// Solves in working precision.
  func solve(_ right: Sides<Double>, count: Int) -> Sides<Double> {
    let (n, p) = (design.rows, design.columns)
    var h = Matrix(rows: p, columns: count, elements: right.short)
    for k in 0..<count {
      for (i, pivot) in qr.pivots.enumerated() { h[i, k] = right.short[pivot + k * p] }
    }
    qr.solveTransposedR(&h)

    var long = Matrix(rows: n, columns: count, elements: right.long)
    qr.applyTransposedQ(to: &long)
    var x = h
    for k in 0..<count {
      for i in 0..<p {
        x[i, k] = long[i, k] - h[i, k]
        long[i, k] = h[i, k]
      }
    }
    qr.applyQ(to: &long)
    qr.solveR(&x)
    var short = x.elements
    for k in 0..<count {
      for (i, pivot) in qr.pivots.enumerated() { short[pivot + k * p] = x[i, k] }
    }
    return Sides(long: long.elements, short: short)
  }
}
