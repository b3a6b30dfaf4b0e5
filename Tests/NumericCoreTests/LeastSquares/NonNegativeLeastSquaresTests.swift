import NumericCore
import TestSupport
import Testing

@Suite struct NonNegativeLeastSquaresTests {
  static let shapes = [(1, 1), (3, 5), (6, 2), (10, 10), (40, 12), (200, 30)]
    .map { Shape(rows: $0.0, columns: $0.1) }

  @Test("the gradient is zero inside and points outward at the bound", arguments: shapes, 0..<8)
  func optimality(_ shape: Shape, _ seed: Int) throws {
    var generator = RepeatableRandom(seed: UInt64(seed))
    let a = generator.matrix(shape.rows, shape.columns)
    let b = generator.values(shape.rows)
    let result = try NonNegativeLeastSquares(a, b)
    #expect(distance(result.residuals, zip(b, a * result.solution).map { $0 - $1 }) < 1e-13)
    for (x, slope) in zip(result.solution, a.transposed * result.residuals) {
      #expect(x >= 0)
      #expect(x > 0 ? slope.magnitude < 1e-11 : slope < 1e-11)
    }
  }

  @Test("a non-negative truth is found, whatever the units", arguments: [1e-200, 1, 1e200])
  func truth(_ unit: Double) throws {
    var generator = RepeatableRandom(seed: 9)
    var a = generator.matrix(20, 5)
    let truth = [0, 1.5, 0, 0.25, 3]
    let b = (a * truth).map { $0 * unit }
    for i in 0..<20 { a[i, 3] *= 1e9 }
    let found = try NonNegativeLeastSquares(a, b).solution
    for (j, (left, right)) in zip(found, truth).enumerated() {
      #expect((left / unit * (j == 3 ? 1e9 : 1) - right).magnitude < 1e-12)
    }
  }

  @Test("equal and empty columns do no harm")
  func degenerate() throws {
    let a = Matrix(columns: [[1, 2, 3], [1, 2, 3], [0, 0, 0], [-1, -2, -3]])
    let result = try NonNegativeLeastSquares(a, [2, 4, 6])
    #expect(distance(result.solution, [2, 0, 0, 0]) < 1e-14)
    #expect(try NonNegativeLeastSquares(a, [0, 0, 0]).solution == [0, 0, 0, 0])
    #expect(try NonNegativeLeastSquares(a, [-1, -2, -3]).solution[3] > 0.99)
  }

  @Test("values that are not finite are refused", arguments: [Double.nan, .infinity])
  func notFinite(_ value: Double) {
    #expect(throws: NotFinite()) { try NonNegativeLeastSquares(Matrix(rows: [[value]]), [1]) }
    #expect(throws: NotFinite()) { try SimplexLeastSquares(Matrix(rows: [[1]]), [value]) }
  }
}
