/// The explaining columns of a linear model, each with a name, held in double or double-double.
///
/// ```swift
/// var design = DesignMatrix(rows: 4)  // a constant stands in column 0
/// design.append("year", [1, 2, 3, 4])
/// ```
///
/// A column in double-double carries what a `Double` cannot: powers of a decimal, for example.
/// Whether there is a constant decides what R² and F compare with.
public struct DesignMatrix: Sendable {
  /// Number of rows, one an observation.
  public let rows: Int
  /// Names of the columns, in order.
  public private(set) var names: [String]
  /// Whether the model has a constant; it then is column 0.
  public let hasConstant: Bool
  /// The values, column after column, rounded to double.
  private(set) var high: [Double]
  /// What rounding left out; nil where every column is held in double.
  private(set) var low: [Double]?

  /// Number of columns, the constant included.
  public var columns: Int { names.count }

  /// A design of a constant only, or still without a column.
  public init(rows: Int, constant: Bool = true) {
    precondition(rows >= 0, "A design has no negative number of rows.")
    self.rows = rows
    hasConstant = constant
    names = constant ? ["constant"] : []
    high = constant ? Array(repeating: 1, count: rows) : []
  }

  /// A design from the columns of a matrix; without names they are x1, x2, …
  public init(_ matrix: Matrix, names: [String]? = nil, constant: Bool = true) {
    precondition(
      names == nil || names?.count == matrix.columns, "Every column of a design has one name.")
    self.init(rows: matrix.rows, constant: constant)
    self.names += names ?? (0..<matrix.columns).map { "x\($0 + 1)" }
    high += matrix.elements
  }

  /// The polynomial 1, x, x², … up to a degree, with powers right to double-double.
  public static func polynomial(
    in x: [DoubleDouble], degree: Int, named name: String = "x"
  ) -> DesignMatrix {
    precondition(degree >= 0, "A polynomial has no negative degree.")
    var design = DesignMatrix(rows: x.count)
    var power = x
    for exponent in 1..<max(1, degree + 1) {
      design.append(exponent == 1 ? name : "\(name)^\(exponent)", power)
      for i in x.indices { power[i] *= x[i] }
    }
    return design
  }

  /// Adds a column.
  public mutating func append(_ name: String, _ values: [Double]) {
    precondition(values.count == rows, "A column of a design has a value in every row.")
    names.append(name)
    high += values
    low? += Array(repeating: 0, count: rows)
  }

  /// Adds a column held in double-double.
  public mutating func append(_ name: String, _ values: [DoubleDouble]) {
    precondition(values.count == rows, "A column of a design has a value in every row.")
    names.append(name)
    let before = high.count
    high += values.map(\.high)
    guard low != nil || values.contains(where: { $0.low != 0 }) else { return }
    low = (low ?? Array(repeating: 0, count: before)) + values.map(\.low)
  }

  /// The value in a row and a column.
  public subscript(row: Int, column: Int) -> DoubleDouble {
    precondition(
      row >= 0 && row < rows && column >= 0 && column < columns, "A value lies within its design.")
    let index = row + column * rows
    return DoubleDouble(high: high[index], low: low?[index] ?? 0)
  }
}
