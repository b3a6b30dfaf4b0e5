/// The solution of a scaled problem, before the powers of two are taken out of it.
struct LeastSquaresSolution {
  var coefficients: [DoubleDouble]
  /// Weighted and scaled.
  let residuals: [DoubleDouble]
  /// (AᵀA)⁻¹ of the scaled columns.
  var inverse: Matrix
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
}
