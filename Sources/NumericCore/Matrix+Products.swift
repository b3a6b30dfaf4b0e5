extension Matrix {
  /// The transpose.
  public var transposed: Matrix {
    var result = Matrix(repeating: 0, rows: columns, columns: rows)
    for j in 0..<columns {
      for i in 0..<rows { result.elements[j + i * columns] = elements[i + j * rows] }
    }
    return result
  }

  /// The product of two matrices.
  public static func * (left: Matrix, right: Matrix) -> Matrix {
    precondition(left.columns == right.rows, "The inner dimensions of a product agree.")
    return LAPACK.product(left, right)
  }

  /// The product with a column vector.
  public static func * (left: Matrix, right: [Double]) -> [Double] {
    precondition(left.columns == right.count, "The inner dimensions of a product agree.")
    var result = [Double](repeating: 0, count: left.rows)
    for (j, factor) in right.enumerated() {
      let start = j * left.rows
      for i in 0..<left.rows { result[i] += left.elements[start + i] * factor }
    }
    return result
  }

  /// Rows of another matrix set below those of this one.
  func stacked(over lower: Matrix) -> Matrix {
    precondition(columns == lower.columns, "Matrices that are stacked are equally wide.")
    return Matrix(
      rows: rows + lower.rows, columns: columns,
      elements: (0..<columns).flatMap { column($0) + lower.column($0) })
  }
}
