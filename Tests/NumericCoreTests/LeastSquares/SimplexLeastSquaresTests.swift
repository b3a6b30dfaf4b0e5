import NumericCore
import TestSupport
import Testing

@Suite struct SimplexLeastSquaresTests {
  @Test("on the simplex no weight can be moved with profit", arguments: [1, 2, 3, 6, 12], 0..<8)
  func optimality(_ columns: Int, _ seed: Int) throws {
    var generator = RepeatableRandom(seed: UInt64(seed))
    let a = generator.matrix(20, columns)
    let b = generator.values(20)
    let result = try SimplexLeastSquares(a, b)
    #expect(result.weights.allSatisfy { $0 >= 0 })
    #expect((result.weights.reduce(0, +) - 1).magnitude < 1e-15 * Double(columns + 1))
    #expect(distance(result.residuals, zip(b, a * result.weights).map { $0 - $1 }) < 1e-13)
    // Multiplier of Σ x = 1: equal slopes where x > 0, none steeper elsewhere.
    let slopes = a.transposed * result.residuals
    let multiplier = zip(slopes, result.weights).reduce(0) { $0 + $1.0 * $1.1 }
    for (weight, slope) in zip(result.weights, slopes) {
      #expect(slope - multiplier < 1e-11)
      if weight > 0 { #expect((slope - multiplier).magnitude < 1e-11) }
    }
  }

  @Test("a column that is right takes all the weight", arguments: [1e-150, 1, 1e150])
  func perfect(_ unit: Double) throws {
    var generator = RepeatableRandom(seed: 3)
    let a = Matrix(rows: 9, columns: 4, elements: generator.values(36).map { $0 * unit })
    #expect(distance(try SimplexLeastSquares(a, a.column(2)).weights, [0, 0, 1, 0]) < 1e-12)
  }

  @Test("two forecasts are weighed by Bates and Granger's formula")
  func twoForecasts() throws {
    let (first, second) = ([1, -2, 2.0, 1], [-2, 1, 1.0, 3])
    let b = [100, 120, 140.0, 150]
    let a = Matrix(columns: [zip(b, first).map { $0 + $1 }, zip(b, second).map { $0 + $1 }])
    let (s1, s2, s12) = (10.0, 15.0, -2.0 - 2 + 2 + 3)
    let weight = (s2 - s12) / (s1 + s2 - 2 * s12)
    #expect(distance(try SimplexLeastSquares(a, b).weights, [weight, 1 - weight]) < 1e-13)
  }

  @Test("equal columns and a single one")
  func degenerate() throws {
    let one = Matrix(columns: [[5, 6]])
    #expect(try SimplexLeastSquares(one, [1, 9]).weights == [1])
    let same = Matrix(columns: [[5, 6], [5, 6]])
    #expect(try SimplexLeastSquares(same, [1, 9]).weights.reduce(0, +) == 1)
  }
}
