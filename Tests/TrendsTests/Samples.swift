import Figures

@testable import Trends

extension History {
  /// Yearly values up to 2024.
  static func ending(_ values: [Double], in last: Int = 2024) throws -> History {
    try History(years: Array((last - values.count + 1)...last), values: values)
  }
}

/// The smallest number above zero.
let least = Double.leastNonzeroMagnitude

/// Histories that have broken forecasters: by size, by sign, by shape.
let awkward: [[Double]] = [
  [0], [5], [-5], [1e300], [least], [0, 0], [7, 7, 7], [0, 0, 0, 0, 0], [3, 3, 3, 3, 3, 3],
  [1e300, 1.1e300, 1.3e300, 1.2e300, 1.7e300], [1e308, -1e308, 1e308, -1e308, 1.7e308],
  [1e-300, 2e-300, 3e-300, 2e-300, 4e-300], [least, 2 * least, least, 4 * least],
  [1e300, 1e-300, 1e300, 1e-300, 1], [1e-300, 1e300], [1, 1e200, 1, 1, 1, 1],
  [1, 1, 1, 1, 1e6, 1, 1, 1], [0, 0, 5, 0, 0, 900, 0], [-3, 4, -5, 6, -7, 8], [1, 0, 2, 0, 3, 0],
  [100, 50, 25, 12.5, 6.25, 3.125, 1.5625], [1, 10, 100, 1000, 1e4, 1e5, 1e6],
  [98, 99, 99.5, 99.9, 100], (1...60).map { Double($0 * $0) },
]

/// A growing series with a dip.
let grown = [112.0, 118, 132, 129, 121, 135, 148, 150, 163, 171]
