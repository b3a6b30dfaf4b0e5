import Testing

@testable import Planning

@Suite struct PlanCalibrationTests {
  private static let zeros = Dictionary(
    uniqueKeysWithValues: PlanRegression.allCases.map { regression in
      (regression, Dictionary(uniqueKeysWithValues: regression.regressors.map { ($0, 0.0) }))
    })
  private static let law = PlanCalibration.Law(below: 1, above: 2, freedom: 3)

  @Test func whatIsMissingOrNoNumberIsNamed() throws {
    for regression in PlanRegression.allCases {
      for regressor in regression.regressors {
        for value in [nil, Double.nan, .infinity] {
          var rows = Self.zeros
          rows[regression]?[regressor] = value
          #expect(
            throws: PlanCalibration.Failure.coefficientMissing(
              regression: regression, regressor: regressor)
          ) { try PlanCalibration(coefficients: rows, law: Self.law) }
        }
      }
    }
  }

  @Test(arguments: [
    PlanCalibration.Law(below: 0, above: 1, freedom: 3), .init(below: 1, above: -1, freedom: 3),
    .init(below: 1, above: 1, freedom: .nan), .init(below: .infinity, above: 1, freedom: 3),
  ])
  func anUnsoundLawIsRefused(law: PlanCalibration.Law) {
    #expect(throws: PlanCalibration.Failure.lawInvalid) {
      try PlanCalibration(coefficients: Self.zeros, law: law)
    }
  }
}
