import NumericCore
import TestSupport
import Testing

@Suite struct EqualityConstrainedTests {
  static let shapes = [(5, 3), (3, 3), (2, 3), (40, 8)].map { Shape(rows: $0.0, columns: $0.1) }

  @Test("constraints hold and the rest of the gradient is a combination of them", arguments: shapes)
  func optimality(_ shape: Shape) throws {
    var generator = RepeatableRandom(seed: 6)
    let a = generator.matrix(shape.rows, shape.columns)
    let b = generator.values(shape.rows)
    let c = generator.matrix(2, shape.columns)
    let d = generator.values(2)
    let x = try EqualityConstrained(constraints: c, values: d).solve(a, b)
    #expect(distance(c * x, d) < 1e-12)
    let gradient = a.transposed * zip(b, a * x).map { $0 - $1 }
    let multipliers = PivotedQR(c.transposed).leastSquares(gradient)
    #expect(distance(c.transposed * multipliers, gradient) < 1e-11)
  }

  @Test("weights that sum to one")
  func sumToOne() throws {
    let problem = EqualityConstrained(constraints: Matrix(rows: [[1, 1]]), values: [1])
    let x = try problem.solve(Matrix(rows: [[1, 0], [0, 1]]), [3, 1])
    #expect(distance(x, [1.5, -0.5]) < 1e-15)
  }

  @Test("what has no single solution is refused")
  func refused() {
    let a = Matrix(rows: [[1, 2, 3], [4, 5, 6]])
    let twice = EqualityConstrained(
      constraints: Matrix(rows: [[1, 1, 1], [2, 2, 2]]), values: [1, 2])
    #expect(throws: EqualityConstrained.Failure.dependentConstraints(rank: 1, constraints: 2)) {
      try twice.solve(a, [1, 2])
    }
    let none = EqualityConstrained(
      constraints: Matrix(repeating: 0, rows: 0, columns: 3), values: [])
    #expect(throws: EqualityConstrained.Failure.undetermined(rank: 2, columns: 3)) {
      try none.solve(a, [1, 2])
    }
    let weak = EqualityConstrained(constraints: Matrix(rows: [[5, 7, 9]]), values: [1])
    #expect(throws: EqualityConstrained.Failure.undetermined(rank: 2, columns: 3)) {
      try weak.solve(a, [1, 2])
    }
    #expect(throws: EqualityConstrained.Failure.notFinite) { try weak.solve(a, [1, .nan]) }
    let many = EqualityConstrained(
      constraints: Matrix(repeating: 1, rows: 4, columns: 3), values: [1, 1, 1, 1])
    #expect(throws: EqualityConstrained.Failure.dependentConstraints(rank: 1, constraints: 4)) {
      try many.solve(a, [1, 2])
    }
  }
}
