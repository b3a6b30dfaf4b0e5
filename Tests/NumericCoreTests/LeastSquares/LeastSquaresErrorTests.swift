import NumericCore
import Testing

@Suite struct LeastSquaresErrorTests {
  private func design() -> DesignMatrix {
    var design = DesignMatrix(rows: 6)
    design.append("exports", [10, 12, 15, 11, 19, 23])
    design.append("imports", [7, 9, 8, 13, 12, 14])
    return design
  }

  @Test("dependent columns are named with those that they follow from")
  func collinear() {
    var design = design()
    design.append("trade", [17, 21, 23, 24, 31, 37])
    let error = #expect(throws: LeastSquaresError.self) {
      try LeastSquares().fit(design, response: [1, 2, 3, 4, 5, 7])
    }
    guard case .collinear(let dependences) = error else {
      Issue.record("not collinear: \(String(describing: error))")
      return
    }
    #expect(dependences.count == 1)
    #expect(
      Set(dependences.flatMap { [$0.column] + $0.others }) == ["exports", "imports", "trade"])
  }

  @Test("dependence is seen at any scale and in decimals", arguments: [1e-12, 1, 1e12])
  func scaledDependence(_ scale: Double) {
    var design = design()
    design.append("half", [0.1, 0.2, 0.3, 0.7, 0.9, 1.1])
    design.append(
      "mixed",
      zip([10, 12, 15, 11, 19, 23], [0.1, 0.2, 0.3, 0.7, 0.9, 1.1]).map {
        ($0 * 0.3 + $1 / 7) * scale
      })
    #expect(throws: LeastSquaresError.self) {
      try LeastSquares().fit(design, response: [1, 2, 3, 4, 5, 7])
    }
  }

  @Test("a column of zeros follows from nothing")
  func zeroColumn() {
    var design = design()
    design.append("nothing", Array(repeating: 0, count: 6))
    #expect(
      throws: LeastSquaresError.collinear([Dependence(column: "nothing", others: [])])
    ) { try LeastSquares().fit(design, response: [1, 2, 3, 4, 5, 7]) }
  }

  @Test("nearly dependent columns are not taken for dependent", arguments: [1e-6, 1e-9, 1e-11])
  func nearly(_ difference: Double) throws {
    var design = DesignMatrix(rows: 6)
    let x = [1, 2, 3, 4, 5, 6.0]
    let bump = [1, -1, 0, 1, 0, -1.0]
    design.append("x", x)
    design.append("nearly x", zip(x, bump).map { DoubleDouble($0) + $1 * difference })
    let y = zip(x, bump).map { DoubleDouble(2 + 3 * $0) + 5 * $1 }
    let fit = try LeastSquares().fit(design, response: y)
    #expect(fit.isConverged)
    #expect(relativeError(fit.coefficients[2], 5 / difference) < 1e-13)
  }

  @Test("at the edge of dependence a fit is right, refused or said not to have converged")
  func edge() {
    let x = [1, 2, 3, 4, 5, 6.0]
    let bump = [1, -1, 0, 1, 0, -1.0]
    for exponent in stride(from: -36, through: -54, by: -1) {
      let difference = Double(sign: .plus, exponent: exponent, significand: 1)
      var design = DesignMatrix(rows: 6)
      design.append("x", x)
      design.append("nearly x", zip(x, bump).map { DoubleDouble($0) + $1 * difference })
      let y = zip(x, bump).map { DoubleDouble(2 + 3 * $0) + 5 * $1 }
      do {
        let fit = try LeastSquares().fit(design, response: y)
        let isRight = relativeError(fit.coefficients[2] * difference, 5) < 1e-13
        #expect(isRight || !fit.isConverged, "2^\(exponent)")
      } catch {
        #expect(Dependence.isNamed(in: error) && exponent < -43, "2^\(exponent)")
      }
    }
  }

  @Test("too few rows, also by weights of zero")
  func tooFewRows() {
    #expect(throws: LeastSquaresError.tooFewRows(rows: 2, columns: 3)) {
      try LeastSquares().fit(
        design(), response: [1, 2, 3, 4, 5, 7], weights: [1, 0, 0, 2, 0, 0])
    }
    #expect(throws: LeastSquaresError.tooFewRows(rows: 0, columns: 1)) {
      try LeastSquares().fit(DesignMatrix(rows: 0), response: [Double]())
    }
  }

  @Test("values that are not finite are named by place", arguments: [Double.nan, .infinity])
  func notFinite(_ value: Double) {
    #expect(throws: LeastSquaresError.notFinite(row: 4, column: nil)) {
      try LeastSquares().fit(design(), response: [1, 2, 3, 4, value, 7])
    }
    var broken = design()
    broken.append("broken", [1, 2, value, 4, 5, 6])
    #expect(throws: LeastSquaresError.notFinite(row: 2, column: "broken")) {
      try LeastSquares().fit(broken, response: [1, 2, 3, 4, 5, 7])
    }
    #expect(throws: LeastSquaresError.invalidWeight(row: 1)) {
      try LeastSquares().fit(
        design(), response: [1, 2, 3, 4, 5, 7], weights: [1, -value, 1, 1, 1, 1])
    }
  }
}

extension Dependence {
  static func isNamed(in error: LeastSquaresError) -> Bool {
    if case .collinear(let dependences) = error { !dependences.isEmpty } else { false }
  }
}
