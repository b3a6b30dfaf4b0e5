import NumericCore

/// A generator that repeats itself from a seed (SplitMix64; Steele, Lea, Flood 2014).
struct RepeatableGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

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
