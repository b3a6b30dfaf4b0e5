import Figures
import Foundation

@testable import Trends

extension History {
  /// Yearly values up to 2024.
  static func ending(_ values: [Double], in last: Int = 2024) throws -> History {
    try History(years: Array((last - values.count + 1)...last), values: values)
  }
}

extension Calibration {
  /// Round numbers in place of trained ones.
  static func sample(growth: Double = 0.1) throws -> Calibration {
    try Calibration(
      growth: Indicator.Kind.allCases.map { .init(kind: $0, growth: growth, spread: 0.1) },
      members: [TrendName.randomWalk, .shrunkenDrift, .drift, .dynamicTheta, .dampedTrend].map {
        .init(model: $0, weight: 0.2, error: 1)
      },
      spreads: Form.allCases.flatMap { form in
        [1, 4].flatMap { observations in
          (1...4).map { horizon in
            Spread(
              form: form, observations: observations, horizon: horizon,
              below: 0.8 * pow(Double(horizon), 0.6), above: 0.9 * pow(Double(horizon), 0.6),
              freedom: observations == 1 ? 2 : 3)
          }
        }
      })
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
