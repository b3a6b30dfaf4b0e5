import NumericCore
import TestSupport

extension RepeatableRandom {
  /// Values between −1 and 1.
  mutating func values(_ count: Int) -> [Double] {
    (0..<count).map { _ in Double.random(in: -1...1, using: &self) }
  }

  mutating func matrix(_ rows: Int, _ columns: Int) -> Matrix {
    Matrix(rows: rows, columns: columns, elements: values(rows * columns))
  }
}

/// A size of a matrix, for tables of cases.
struct Shape: Sendable, CustomStringConvertible {
  let rows: Int
  let columns: Int
  var description: String { "\(rows)×\(columns)" }

  static let tall = [(1, 1), (2, 1), (3, 3), (5, 2), (10, 3), (24, 24), (60, 7), (300, 40)]
    .map { Shape(rows: $0.0, columns: $0.1) }
}

/// The largest magnitude of a difference between two lists.
func distance(_ left: [Double], _ right: [Double]) -> Double {
  zip(left, right).reduce(left.count == right.count ? 0 : .infinity) {
    max($0, ($1.0 - $1.1).magnitude)
  }
}
