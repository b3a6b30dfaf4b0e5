import NumericCore
import TestSupport
import Testing

@Suite struct PivotedQRTests {
  @Test("RᵀR is the Gram matrix of the pivoted columns", arguments: Shape.tall)
  func gram(_ shape: Shape) {
    var generator = RepeatableRandom(seed: 2)
    let a = generator.matrix(shape.rows, shape.columns)
    let qr = PivotedQR(a)
    let pivoted = a.selecting(columns: qr.pivots)
    #expect(
      distance((qr.r.transposed * qr.r).elements, (pivoted.transposed * pivoted).elements) < 1e-12)
    #expect(Set(qr.pivots) == Set(0..<shape.columns))
    let diagonal = (0..<shape.columns).map { qr.r[$0, $0].magnitude }
    #expect(zip(diagonal, diagonal.dropFirst()).allSatisfy { $0 >= $1 * (1 - 1e-12) })
  }

  @Test("the residual of least squares is orthogonal to the columns", arguments: Shape.tall)
  func orthogonal(_ shape: Shape) {
    var generator = RepeatableRandom(seed: 3)
    let a = generator.matrix(shape.rows, shape.columns)
    let b = generator.values(shape.rows)
    let x = PivotedQR(a).leastSquares(b)
    let residual = zip(b, a * x).map { $0 - $1 }
    #expect(distance(a.transposed * residual, Array(repeating: 0, count: shape.columns)) < 1e-10)
  }

  @Test("the rank counts independent columns", arguments: 0...5)
  func rank(_ rank: Int) {
    var generator = RepeatableRandom(seed: 4)
    let a = generator.matrix(12, rank) * generator.matrix(rank, 5)
    let qr = PivotedQR(a)
    #expect(qr.rank(tolerance: qr.defaultTolerance) == rank)
  }
}
