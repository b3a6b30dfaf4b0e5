import Benchmark
import NumericCore

/// Fits by number of observations and terms: plain, refined, weighted.
func leastSquaresBenchmarks() {
  for (rows, terms) in [(10, 2), (50, 4), (200, 8), (1000, 16)] {
    let (design, response) = problem(rows: rows, terms: terms)
    let weights = (0..<rows).map { 1 + Double($0 % 5) }
    Benchmark("LeastSquares:plain:\(rows)x\(terms)") { benchmark in
      for _ in benchmark.scaledIterations {
        blackHole(try LeastSquares(accuracy: .plain).fit(design, response: response))
      }
    }
    Benchmark("LeastSquares:refined:\(rows)x\(terms)") { benchmark in
      for _ in benchmark.scaledIterations {
        blackHole(try LeastSquares(accuracy: .refined).fit(design, response: response))
      }
    }
    Benchmark("LeastSquares:weighted:\(rows)x\(terms)") { benchmark in
      for _ in benchmark.scaledIterations {
        blackHole(
          try LeastSquares(accuracy: .plain).fit(design, response: response, weights: weights))
      }
    }
  }
}

/// Columns of a fixed pseudo-random sequence, and a response that depends on all of them.
private func problem(rows: Int, terms: Int) -> (DesignMatrix, [Double]) {
  var state: UInt64 = 42
  func next() -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Double(state >> 11) / Double(1 << 53) - 0.5
  }
  var design = DesignMatrix(rows: rows)
  var response = (0..<rows).map { _ in next() }
  for term in 1..<terms {
    let column = (0..<rows).map { _ in next() }
    design.append("x\(term)", column)
    for row in 0..<rows { response[row] += Double(term) * column[row] }
  }
  return (design, response)
}
