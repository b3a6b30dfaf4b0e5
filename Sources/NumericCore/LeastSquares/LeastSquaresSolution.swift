/// The solution of a scaled problem, before the powers of two are taken out of it.
struct LeastSquaresSolution {
  private(set) var coefficients: [DoubleDouble]
  /// Weighted and scaled.
  let residuals: [DoubleDouble]
  /// (AᵀA)⁻¹ of the scaled columns.
  private(set) var inverse: Matrix
  let refinements: Int
  let isConverged: Bool

  init(_ system: AugmentedSystem, _ accuracy: LeastSquares.Accuracy) {
    switch accuracy {
    case .plain: self.init(plain: system)
    case .refined: self.init(refined: system)
    }
  }

  private init(plain system: AugmentedSystem) {
    let design = system.design
    let p = design.columns
    let solution = system.solve(
      AugmentedSystem.Sides(
        long: design.response.map(\.high), short: Array(repeating: 0, count: p)),
      count: 1)
    coefficients = solution.short.map { DoubleDouble($0) }
    residuals = solution.long.map { DoubleDouble($0) }
    var root = Matrix.identity(p)
    system.qr.solveR(&root)
    inverse = Matrix(repeating: 0, rows: p, columns: p)
    for (j, column) in system.qr.pivots.enumerated() {
      for (i, row) in system.qr.pivots.enumerated() {
        inverse[row, column] = (max(i, j)..<p).reduce(0) { $0 + root[i, $1] * root[j, $1] }
      }
    }
    refinements = 0
    isConverged = true
  }

  /// The response and the unit vectors are solved for at once.
  private init(refined system: AugmentedSystem) {
    let design = system.design
    let (n, p) = (design.rows, design.columns)
    var right = AugmentedSystem.Sides(
      long: design.response + Array(repeating: .zero, count: n * p),
      short: Array(repeating: DoubleDouble.zero, count: p * (p + 1)))
    for j in 0..<p { right.short[j + (j + 1) * p] = DoubleDouble(-1) }
    let refined = system.refine(right, count: p + 1)
    coefficients = Array(refined.solutions.short[..<p])
    residuals = Array(refined.solutions.long[..<n])
    inverse = Matrix(
      rows: p, columns: p, elements: refined.solutions.short[p...].map(\.high))
    refinements = refined.steps
    isConverged = refined.isConverged
  }

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
