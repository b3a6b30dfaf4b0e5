import Foundation
import NumericCore
import TestSupport
import Testing

@Suite struct CholeskyTests {
  /// Symmetric and positive definite.
  private func matrix(_ order: Int) -> Matrix {
    var generator = RepeatableRandom(seed: UInt64(order))
    let a = generator.matrix(order + 3, order)
    return a.transposed * a
  }

  @Test("UᵀU is the matrix, and the solve undoes the product", arguments: [1, 2, 5, 24, 80])
  func solves(_ order: Int) throws {
    let a = matrix(order)
    let cholesky = try Cholesky(a)
    let upper = cholesky.upper
    #expect(distance((upper.transposed * upper).elements, a.elements) < 1e-12)
    #expect((0..<order).allSatisfy { i in (0..<i).allSatisfy { upper[i, $0] == 0 } })
    let x = (0..<order).map { Double($0) - 1.5 }
    #expect(distance(a * cholesky.solve(a * x), a * x) < 1e-9)
    #expect(distance((a * cholesky.solve(a)).elements, a.elements) < 1e-9)
  }

  @Test("the logarithm of a determinant does not overflow")
  func determinant() throws {
    var a = Matrix.identity(300)
    for i in 0..<300 { a[i, i] = 1e10 }
    #expect(try (Cholesky(a).logDeterminant - 3000 * log(10)).magnitude < 1e-9)
  }

  @Test("a matrix that is not positive definite is refused with the order of the minor")
  func refused() {
    let indefinite = Matrix(rows: [[1, 2], [2, 1]])
    #expect(throws: NotPositiveDefinite(order: 2)) { try Cholesky(indefinite) }
    for value in [Double.nan, .infinity] {
      let missing = Matrix(rows: [[1, value], [value, 5]])
      #expect(throws: NotPositiveDefinite(order: 2)) { try Cholesky(missing) }
    }
  }
}
