import NumericCore
import TestSupport
import Testing

@Suite struct MinimumNormTests {
  private let fitter = LeastSquares(onCollinearity: .minimumNorm)

  @Test("two equal columns share their coefficient")
  func equalColumns() throws {
    var design = DesignMatrix(rows: 4)
    design.append("x", [1, 2, 3, 4])
    design.append("x again", [1, 2, 3, 4])
    let fit = try fitter.fit(design, response: [6, 5, 7, 10])
    #expect(distance(fit.coefficients, [3.5, 0.7, 0.7]) < 1e-14)
    #expect(fit.rank == 2 && fit.degreesOfFreedom == 2)
    #expect(relativeError(fit.standardErrors[1], 0.42.squareRoot() / 2) < 1e-14)
    #expect(relativeError(fit.leverage(at: [1, 5, 5]), 1.5) < 1e-14)
  }

  @Test(
    "the solution is orthogonal to the null space", arguments: [1, 2, 4],
    LeastSquaresTests.accuracies)
  func orthogonal(_ dependent: Int, _ accuracy: LeastSquares.Accuracy) throws {
    var generator = RepeatableRandom(seed: UInt64(dependent))
    let basis = generator.matrix(15, 4)
    let mixing = generator.matrix(4, dependent)
    let all = Matrix(
      rows: 15, columns: 4 + dependent, elements: basis.elements + (basis * mixing).elements)
    let response = generator.values(15)
    let fit = try LeastSquares(accuracy: accuracy, onCollinearity: .minimumNorm).fit(
      DesignMatrix(all, constant: false), response: response)
    let short = try fitter.fit(DesignMatrix(basis, constant: false), response: response)
    #expect(fit.rank == 4)
    #expect(distance(fit.residuals, short.residuals) < 1e-12)
    #expect(relativeError(fit.residualStandardDeviation, short.residualStandardDeviation) < 1e-12)
    for k in 0..<dependent {
      let null = mixing.column(k) + (0..<dependent).map { $0 == k ? -1 : 0 }
      #expect(zip(null, fit.coefficients).reduce(0) { $0 + $1.0 * $1.1 }.magnitude < 1e-12)
    }
  }

  @Test("independent columns give the ordinary fit, columns of zeros the coefficient 0")
  func ordinary() throws {
    var design = DesignMatrix(rows: 4)
    design.append("x", [1, 2, 3, 4])
    let ordinary = try LeastSquares().fit(design, response: [6, 5, 7, 10])
    #expect(try fitter.fit(design, response: [6, 5, 7, 10]).coefficients == ordinary.coefficients)
    var nothing = DesignMatrix(rows: 3, constant: false)
    nothing.append("zero", [0, 0, 0])
    let fit = try fitter.fit(nothing, response: [1, 2, 3])
    #expect(fit.coefficients == [0] && fit.rank == 0 && fit.residuals == [1, 2, 3])
  }
}
