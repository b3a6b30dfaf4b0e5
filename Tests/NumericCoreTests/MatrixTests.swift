import NumericCore
import TestSupport
import Testing

@Suite struct MatrixTests {
  @Test("rows, columns and elements are three views of one matrix")
  func views() {
    let a = Matrix(rows: [[1, 2, 3], [4, 5, 6]])
    #expect(a == Matrix(columns: [[1, 4], [2, 5], [3, 6]]))
    #expect(a == Matrix(rows: 2, columns: 3, elements: [1, 4, 2, 5, 3, 6]))
    #expect(a[1, 2] == 6 && a.column(1) == [2, 5] && a.row(0) == [1, 2, 3])
    #expect(a.selecting(columns: [2, 0]) == Matrix(rows: [[3, 1], [6, 4]]))
    #expect(a.transposed == Matrix(rows: [[1, 4], [2, 5], [3, 6]]))
  }

  @Test("a copy does not follow its origin")
  func valueSemantics() {
    let a = Matrix.identity(2)
    var b = a
    b[0, 1] = 7
    #expect(a[0, 1] == 0 && b[0, 1] == 7)
  }

  @Test("a product is the sum of its terms", arguments: Shape.tall)
  func product(_ shape: Shape) {
    var generator = RepeatableRandom(seed: 1)
    let a = generator.matrix(shape.rows, shape.columns)
    let b = generator.matrix(shape.columns, 4)
    let c = a * b
    for i in 0..<shape.rows {
      for j in 0..<4 {
        let sum = (0..<shape.columns).reduce(0) { $0 + a[i, $1] * b[$1, j] }
        #expect((c[i, j] - sum).magnitude < 1e-13)
      }
    }
    #expect(distance(a * b.column(2), c.column(2)) < 1e-13)
    #expect(distance((b.transposed * a.transposed).transposed.elements, c.elements) < 1e-13)
  }

  @Test("matrices without rows or columns multiply to zeros")
  func empty() {
    let thin = Matrix(rows: 3, columns: 0, elements: [])
    #expect(thin * thin.transposed == Matrix(repeating: 0, rows: 3, columns: 3))
    #expect((thin.transposed * thin).elements.isEmpty)
  }
}
