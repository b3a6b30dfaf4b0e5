import NumericCore
import Testing

@Suite struct LinearFitTests {
  @Test("a line through four points, by hand")
  func byHand() throws {
    var design = DesignMatrix(rows: 4)
    design.append("x", [1, 2, 3, 4])
    let fit = try LeastSquares().fit(design, response: [6, 5, 7, 10])
    #expect(fit.names == ["constant", "x"])
    #expect(distance(fit.coefficients, [3.5, 1.4]) < 1e-15)
    #expect(distance(fit.residuals, [1.1, -1.3, -0.7, 0.9]) < 1e-15)
    #expect(relativeError(fit.residualSumOfSquares, 4.2) < 1e-15)
    #expect(fit.totalSumOfSquares == 14)
    #expect(relativeError(fit.rSquared, 0.7) < 1e-15)
    #expect(relativeError(try #require(fit.fStatistic), 9.8 / 2.1) < 1e-15)
    #expect(relativeError(fit.standardErrors[1], (2.1 / 5).squareRoot()) < 1e-15)
    #expect(relativeError(fit.prediction(at: [1, 5]), 10.5) < 1e-15)
    #expect(relativeError(fit.leverage(at: [1, 5]), 1.5) < 1e-15)
    #expect(fit.degreesOfFreedom == 2 && fit.rank == 2)
  }

  @Test("without a constant R² compares with zero")
  func noConstant() throws {
    var design = DesignMatrix(rows: 3, constant: false)
    design.append("x", [1, 2, 3])
    let fit = try LeastSquares().fit(design, response: [1, 2, 4])
    #expect(fit.totalSumOfSquares == 21)
    #expect(relativeError(fit.rSquared, 1 - (21 - 17.0 * 17 / 14) / 21) < 1e-15)
  }

  @Test("a constant alone has a mean and no F")
  func constantOnly() throws {
    let fit = try LeastSquares().fit(DesignMatrix(rows: 4), response: [1, 2, 3, 6])
    #expect(fit.coefficients == [3] && fit.rSquared == 0 && fit.fStatistic == nil)
    #expect(relativeError(fit.standardErrors[0], (14.0 / 3 / 4).squareRoot()) < 1e-15)
  }

  @Test("a constant response is an exact fit with nothing explained", arguments: [0, 0.1, 1e300])
  func constantResponse(_ value: Double) throws {
    var design = DesignMatrix(rows: 5)
    design.append("x", [1, 2, 4, 7, 11])
    for accuracy in LeastSquaresTests.accuracies {
      let fit = try LeastSquares(accuracy: accuracy).fit(
        design, response: Array(repeating: value, count: 5))
      #expect(fit.residualStandardDeviation == 0 && fit.rSquared == 1 && fit.fStatistic == 0)
      #expect(fit.residuals.allSatisfy { $0 == 0 })
      #expect((fit.coefficients[0] - value).magnitude <= value * 1e-14)
    }
  }

  @Test("an exact line of decimals is seen as exact in spite of their rounding")
  func exactDecimals() throws {
    var design = DesignMatrix(rows: 6)
    design.append("x", (0..<6).map { Double($0) * 0.1 })
    for accuracy in LeastSquaresTests.accuracies {
      let fit = try LeastSquares(accuracy: accuracy).fit(
        design, response: (0..<6).map { 0.7 + Double($0) * 0.03 })
      #expect(fit.residualStandardDeviation == 0 && fit.fStatistic == .infinity)
    }
  }

  @Test("a row of weight 0 keeps its residual beside an exact fit")
  func exactButOne() throws {
    var design = DesignMatrix(rows: 4)
    design.append("x", [1, 2, 3, 4])
    let fit = try LeastSquares().fit(design, response: [3, 5, 7, 12], weights: [1, 2, 1, 0])
    #expect(fit.residualStandardDeviation == 0 && fit.residuals.prefix(3) == [0, 0, 0])
    #expect(relativeError(fit.residuals[3], 3) < 1e-14)
  }

  @Test("as many rows as columns leave no degree of freedom, and nothing is known of the errors")
  func saturated() throws {
    var design = DesignMatrix(rows: 2)
    design.append("x", [1, 2])
    let fit = try LeastSquares().fit(design, response: [3, 5])
    #expect(distance(fit.coefficients, [1, 2]) < 1e-14)
    #expect(fit.degreesOfFreedom == 0 && fit.residualStandardDeviation == .infinity)
    #expect(fit.standardErrors == [.infinity, .infinity] && fit.fStatistic == nil)
    #expect(fit.covariance.elements.allSatisfy { $0 == .infinity })
  }

  @Test("values at the ends of the range do not become NaN", arguments: [1e-300, 1e300])
  func extremes(_ size: Double) throws {
    var design = DesignMatrix(rows: 4)
    design.append("x", [1, 2, 3, 4].map { $0 * size })
    let fit = try LeastSquares().fit(design, response: [6, 5, 7, 10].map { $0 * size })
    #expect(relativeError(fit.coefficients[1], 1.4) < 1e-14)
    #expect(relativeError(fit.standardErrors[1], 0.42.squareRoot()) < 1e-14)
    #expect(relativeError(fit.residualStandardDeviation, 2.1.squareRoot() * size) < 1e-14)
    #expect(relativeError(fit.rSquared, 0.7) < 1e-14)
    #expect(relativeError(fit.leverage(at: [1, 5 * size]), 1.5) < 1e-14)
  }

  @Test("orthogonal columns have the condition number 1")
  func condition() throws {
    var design = DesignMatrix(rows: 4)
    design.append("a", [1, -1, 1, -1])
    design.append("b", [1, 1, -1, -1])
    let fit = try LeastSquares().fit(design, response: [1, 2, 3, 5])
    #expect(relativeError(fit.conditionNumber, 1) < 1e-14)
  }
}
