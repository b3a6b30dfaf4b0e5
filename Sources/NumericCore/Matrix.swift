/// A dense matrix of `Double`, column by column, with value semantics.
///
/// ```swift
/// let a = Matrix(rows: [[1, 2], [3, 4]])
/// print(a[1, 0], a.column(1))  // 3.0 [2.0, 4.0]
/// ```
///
/// A matrix may have no rows or no columns.
public struct Matrix: Equatable, Sendable {
  /// Number of rows.
  public let rows: Int
  /// Number of columns.
  public let columns: Int
  /// The elements, column after column: element (i, j) is at `i + j · rows`.
  public internal(set) var elements: [Double]

  /// A matrix from its elements, column after column.
  public init(rows: Int, columns: Int, elements: [Double]) {
    precondition(rows >= 0 && columns >= 0, "A matrix has no negative dimension.")
    precondition(elements.count == rows * columns, "A matrix has rows × columns elements.")
    self.rows = rows
    self.columns = columns
    self.elements = elements
  }

  /// A matrix with one value everywhere.
  public init(repeating value: Double, rows: Int, columns: Int) {
    self.init(
      rows: rows, columns: columns, elements: Array(repeating: value, count: rows * columns))
  }

  /// A matrix from its rows, which are equally long.
  public init(rows: [[Double]]) {
    let width = rows.first?.count ?? 0
    precondition(rows.allSatisfy { $0.count == width }, "The rows of a matrix are equally long.")
    self.init(repeating: 0, rows: rows.count, columns: width)
    for (i, row) in rows.enumerated() {
      for (j, value) in row.enumerated() { self[i, j] = value }
    }
  }

  /// A matrix from its columns, which are equally long.
  public init(columns: [[Double]]) {
    let height = columns.first?.count ?? 0
    precondition(
      columns.allSatisfy { $0.count == height }, "The columns of a matrix are equally long.")
    self.init(rows: height, columns: columns.count, elements: Array(columns.joined()))
  }

  /// The identity matrix of an order.
  public static func identity(_ order: Int) -> Matrix {
    var identity = Matrix(repeating: 0, rows: order, columns: order)
    for i in 0..<order { identity[i, i] = 1 }
    return identity
  }

  /// The element in a row and a column.
  public subscript(row: Int, column: Int) -> Double {
    get {
      precondition(contains(row, column), "An element lies within its matrix.")
      return elements[row + column * rows]
    }
    set {
      precondition(contains(row, column), "An element lies within its matrix.")
      elements[row + column * rows] = newValue
    }
  }

  private func contains(_ row: Int, _ column: Int) -> Bool {
    row >= 0 && row < rows && column >= 0 && column < columns
  }

  /// The values of a column, top to bottom.
  public func column(_ index: Int) -> [Double] {
    precondition(index >= 0 && index < columns, "A column lies within its matrix.")
    return Array(elements[index * rows..<(index + 1) * rows])
  }

  /// The values of a row, left to right.
  public func row(_ index: Int) -> [Double] {
    precondition(index >= 0 && index < rows, "A row lies within its matrix.")
    return (0..<columns).map { elements[index + $0 * rows] }
  }

  /// The matrix of some columns, in the order given.
  public func selecting(columns indices: [Int]) -> Matrix {
    Matrix(rows: rows, columns: indices.count, elements: indices.flatMap { column($0) })
  }
}
