import Benchmark
import Figures
import Trends

/// One projection by the default ladder, by length of history.
func projectionBenchmarks() {
  for length in [1, 3, 6, 12, 24, 48] {
    Benchmark("Projection:default:\(length)") { benchmark in
      let ladder = Ladder(calibration: try .sample(), kind: .money)
      let years = Array(2000..<(2000 + length))
      let values = years.map { 100 + 5 * Double($0 - 2000) + ($0 % 3 == 0 ? 4 : -2) }
      let history = try History(years: years, values: values)
      benchmark.startMeasurement()
      for _ in benchmark.scaledIterations {
        blackHole(try ladder.fit(history).projection(horizon: 1))
      }
    }
  }
}

extension Calibration {
  /// A calibration of round numbers; the cost of a projection does not depend on them.
  fileprivate static func sample() throws -> Calibration {
    try Calibration(
      growth: Indicator.Kind.allCases.map { Growth(kind: $0, growth: 0.05, spread: 0.1) },
      coefficients: coefficients, traits: [:],
      spreads: Form.allCases.flatMap { form in
        (1...6).map { horizon in
          Spread(
            form: form, observations: 1, horizon: horizon, below: Double(horizon),
            above: Double(horizon), freedom: 4)
        }
      })
  }

  private static var coefficients: [Coefficient] {
    PooledRegression.Name.allCases.flatMap { name in
      name.forms.flatMap { form in
        (1...6).flatMap { horizon in
          name.terms.map { term in
            Coefficient(
              .init(regression: name, form: form, horizon: horizon, term: term), value: 0.05)
          }
        }
      }
    }
  }
}
