import NumericCore
import TestSupport
import Testing

@Suite struct SymmetricEigenTests {
  @Test("A V = V Λ with orthonormal V and ascending Λ", arguments: [1, 2, 5, 24, 80])
  func decomposes(_ order: Int) throws {
    var generator = RepeatableRandom(seed: UInt64(order))
    let half = generator.matrix(order, order)
    var a = half
    for i in 0..<order {
      for j in 0..<order { a[i, j] = half[i, j] + half[j, i] }
    }
    let eigen = try SymmetricEigen(a)
    let v = eigen.vectors
    #expect(
      distance((v.transposed * v).elements, Matrix.identity(order).elements) < 1e-12)
    for j in 0..<order {
      #expect(distance(a * v.column(j), v.column(j).map { $0 * eigen.values[j] }) < 1e-11)
    }
    #expect(zip(eigen.values, eigen.values.dropFirst()).allSatisfy { $0 <= $1 })
  }

  @Test("known eigenvalues")
  func known() throws {
    #expect(try distance(SymmetricEigen(Matrix(rows: [[2, 1], [1, 2]])).values, [1, 3]) < 1e-14)
  }

  @Test("a matrix with a value that is not a number is refused")
  func refused() {
    #expect(throws: EigenvaluesNotFound()) {
      try SymmetricEigen(Matrix(rows: [[1, .nan], [.nan, 1]]))
    }
  }
}
