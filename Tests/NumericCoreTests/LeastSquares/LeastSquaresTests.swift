import NumericCore
import TestSupport
import Testing

@Suite struct LeastSquaresTests {
  static let accuracies = [LeastSquares.Accuracy.plain, .refined]
  static let shapes = [(4, 1), (5, 3), (10, 3), (40, 8), (200, 24)]
    .map { Shape(rows: $0.0, columns: $0.1) }

  struct Problem {
    var design: DesignMatrix
    var matrix: Matrix
    var response: [Double]
    var weights: [Double]
  }

  /// Random columns beside a constant.
  static func problem(_ shape: Shape, seed: UInt64 = 5) -> Problem {
    var generator = RepeatableRandom(seed: seed)
    let columns = generator.matrix(shape.rows, shape.columns - 1)
    return Problem(
      design: DesignMatrix(columns),
      matrix: Matrix(
        rows: shape.rows, columns: shape.columns,
        elements: Array(repeating: 1, count: shape.rows) + columns.elements),
      response: generator.values(shape.rows),
      weights: generator.values(shape.rows).map { $0 * $0 + 0.01 })
  }

  @Test("the normal equations hold", arguments: shapes, accuracies)
  func normalEquations(_ shape: Shape, _ accuracy: LeastSquares.Accuracy) throws {
    let p = Self.problem(shape)
    let zeros = [Double](repeating: 0, count: shape.columns)
    for weights in [nil, p.weights] {
      let fit = try LeastSquares(accuracy: accuracy).fit(
        p.design, response: p.response, weights: weights)
      let weighted = zip(fit.residuals, weights ?? fit.residuals.map { _ in 1 }).map { $0 * $1 }
      #expect(distance(p.matrix.transposed * weighted, zeros) < 1e-12)
      let fitted = p.matrix * fit.coefficients
      #expect(distance(zip(fitted, fit.residuals).map { $0 + $1 }, p.response) < 1e-12)
    }
  }

  @Test("the covariance is the residual variance times (XᵀWX)⁻¹", arguments: shapes, accuracies)
  func covariance(_ shape: Shape, _ accuracy: LeastSquares.Accuracy) throws {
    let p = Self.problem(shape)
    let fit = try LeastSquares(accuracy: accuracy).fit(
      p.design, response: p.response, weights: p.weights)
    var weighted = p.matrix
    for j in 0..<shape.columns {
      for i in 0..<shape.rows { weighted[i, j] *= p.weights[i] }
    }
    let variance = fit.residualStandardDeviation * fit.residualStandardDeviation
    var identity = fit.covariance * (p.matrix.transposed * weighted)
    for j in 0..<shape.columns {
      for i in 0..<shape.columns { identity[i, j] /= variance }
    }
    #expect(distance(identity.elements, Matrix.identity(shape.columns).elements) < 1e-9)
    for j in 0..<shape.columns {
      #expect(relativeError(fit.standardErrors[j], fit.covariance[j, j].squareRoot()) < 1e-14)
    }
  }

  @Test(
    "a whole weight counts a row so many times, a weight of 0 not at all", arguments: accuracies)
  func wholeWeights(_ accuracy: LeastSquares.Accuracy) throws {
    let p = Self.problem(Shape(rows: 12, columns: 3))
    let weights = (0..<12).map { Double($0 % 4) }
    let rows = (0..<12).flatMap { Array(repeating: $0, count: $0 % 4) }
    let repeated = Matrix(rows: rows.map { Array(p.matrix.row($0).dropFirst()) })
    let fitter = LeastSquares(accuracy: accuracy)
    let fit = try fitter.fit(p.design, response: p.response, weights: weights)
    let long = try fitter.fit(DesignMatrix(repeated), response: rows.map { p.response[$0] })
    #expect(distance(fit.coefficients, long.coefficients) < 1e-13)
    #expect(relativeError(fit.residualSumOfSquares, long.residualSumOfSquares) < 1e-12)
    #expect(relativeError(fit.totalSumOfSquares, long.totalSumOfSquares) < 1e-12)
    #expect(relativeError(fit.rSquared, long.rSquared) < 1e-12)
    #expect(fit.degreesOfFreedom == 9 - 3)
  }

  @Test(
    "a power of two in the response changes no digit", arguments: [-900, -50, 1, 49, 900],
    accuracies)
  func responseScale(_ exponent: Int, _ accuracy: LeastSquares.Accuracy) throws {
    let p = Self.problem(Shape(rows: 10, columns: 3))
    let factor = Double(sign: .plus, exponent: exponent, significand: 1)
    let fitter = LeastSquares(accuracy: accuracy)
    let fit = try fitter.fit(p.design, response: p.response)
    let scaled = try fitter.fit(p.design, response: p.response.map { $0 * factor })
    #expect(scaled.coefficients == fit.coefficients.map { $0 * factor })
    #expect(scaled.standardErrors == fit.standardErrors.map { $0 * factor })
    #expect(scaled.residuals == fit.residuals.map { $0 * factor })
    #expect(scaled.rSquared == fit.rSquared && scaled.fStatistic == fit.fStatistic)
  }

  @Test(
    "a factor of 1e±15 in the response changes the last digits at most", arguments: [1e15, 1e-15])
  func decimalScale(_ factor: Double) throws {
    let p = Self.problem(Shape(rows: 10, columns: 3))
    let fit = try LeastSquares().fit(p.design, response: p.response)
    let scaled = try LeastSquares().fit(p.design, response: p.response.map { $0 * factor })
    #expect(distance(scaled.coefficients.map { $0 / factor }, fit.coefficients) < 1e-15)
    #expect(distance(scaled.standardErrors.map { $0 / factor }, fit.standardErrors) < 1e-15)
  }

  @Test("the order of the rows changes the last digit at most")
  func rowOrder() throws {
    let p = Self.problem(Shape(rows: 30, columns: 6))
    let order = (0..<30).map { ($0 * 7) % 30 }
    let shuffled = Matrix(rows: order.map { Array(p.matrix.row($0).dropFirst()) })
    let fit = try LeastSquares().fit(p.design, response: p.response)
    let other = try LeastSquares().fit(
      DesignMatrix(shuffled), response: order.map { p.response[$0] })
    for (left, right) in zip(fit.coefficients, other.coefficients) {
      #expect(relativeError(left, right) <= 0x1p-52)
    }
    for (left, right) in zip(fit.standardErrors, other.standardErrors) {
      #expect(relativeError(left, right) <= 0x1p-51)
    }
  }

  @Test(
    "a column times a power of two divides its coefficient, to the last bit",
    arguments: [-300, 3, 300])
  func columnScale(_ exponent: Int) throws {
    let p = Self.problem(Shape(rows: 10, columns: 3))
    let factor = Double(sign: .plus, exponent: exponent, significand: 1)
    var scaled = DesignMatrix(rows: 10)
    scaled.append("a", p.matrix.column(1).map { $0 * factor })
    scaled.append("b", p.matrix.column(2))
    let fit = try LeastSquares().fit(p.design, response: p.response)
    let other = try LeastSquares().fit(scaled, response: p.response)
    #expect(other.coefficients[1] * factor == fit.coefficients[1])
    #expect(other.standardErrors[1] * factor == fit.standardErrors[1])
    #expect(other.coefficients[0] == fit.coefficients[0])
    #expect(other.conditionNumber == fit.conditionNumber)
  }

  @Test("years and years from 2000 have the same slope")
  func shiftedYears() throws {
    let y = [12.5, 13.1, 13.0, 14.4, 15.2, 15.1, 16.9]
    func fit(_ start: Double) throws -> LinearFit {
      var design = DesignMatrix(rows: 7)
      design.append("year", (0..<7).map { start + Double($0) })
      return try LeastSquares().fit(design, response: y)
    }
    let (near, far) = (try fit(1), try fit(2019))
    #expect(relativeError(near.coefficients[1], far.coefficients[1]) < 1e-15)
    #expect(relativeError(near.standardErrors[1], far.standardErrors[1]) < 1e-15)
    #expect(relativeError(near.prediction(at: [1, 8]), far.prediction(at: [1, 2026])) < 1e-13)
    #expect(relativeError(near.leverage(at: [1, 8]), far.leverage(at: [1, 2026])) < 1e-9)
  }
}
