extension LeastSquaresSolution {
  /// Turns the solution with the independent columns into that of the least norm with all.
  ///
  /// Every solution is β + N t, where the columns of N span the null space of the design; the
  /// shortest is β less its projection on N, in the units of the columns as they were given.
  mutating func spread(over design: ScaledDesign, _ qr: PivotedQR, rank: Int) {
    let p = design.columns
    let shares = qr.combinations(rank: rank)
    var null = Matrix(repeating: 0, rows: p, columns: p - rank)
    var embedding = Matrix(repeating: 0, rows: p, columns: rank)
    for (i, column) in qr.pivots.enumerated() {
      let power = design.powers[column]
      if i < rank {
        embedding[column, i] = power
        for k in 0..<null.columns { null[column, k] = -shares[i, k] * power }
      } else {
        null[column, i - rank] = power
      }
    }
    let nullQR = PivotedQR(null)
    var map = embedding
    nullQR.applyTransposedQ(to: &map)
    for j in 0..<rank {
      for i in 0..<null.columns { map[i, j] = 0 }
    }
    nullQR.applyQ(to: &map)
    for j in 0..<rank {
      for i in 0..<p { map[i, j] /= design.powers[i] }
    }

    let basic = coefficients
    coefficients = (0..<p).map { i in
      (0..<rank).reduce(DoubleDouble.zero) { $0 + basic[$1] * map[i, $1] }
    }
    inverse = map * inverse * map.transposed
  }
}
