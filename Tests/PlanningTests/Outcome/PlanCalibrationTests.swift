import Testing

@testable import Planning

@Suite struct PlanCalibrationTests {
  private static func zeros(_ source: PlanSource) -> PlanCalibration.Coefficients {
    Dictionary(
      uniqueKeysWithValues: PlanRegression.allCases.map { regression in
        let regressors = regression.regressors(for: source)
        return (regression, Dictionary(uniqueKeysWithValues: regressors.map { ($0, 0.0) }))
      })
  }
  private static let law = PlanCalibration.Law(below: 1, above: 2, freedom: 3)

  @Test(arguments: PlanSource.allCases) func whatIsMissingOrNoNumberIsNamed(source: PlanSource) {
    for regression in PlanRegression.allCases {
      for regressor in regression.regressors(for: source) {
        for value in [nil, Double.nan, .infinity] {
          var rows = Self.zeros(source)
          rows[regression]?[regressor] = value
          #expect(
            throws: PlanCalibration.Failure.coefficientMissing(
              source: source, regression: regression, regressor: regressor)
          ) { try PlanCalibration(source, coefficients: rows, law: Self.law) }
        }
      }
    }
  }

  @Test(arguments: [
    PlanCalibration.Law(below: 0, above: 1, freedom: 3), .init(below: 1, above: -1, freedom: 3),
    .init(below: 1, above: 1, freedom: .nan), .init(below: .infinity, above: 1, freedom: 3),
    .init(below: 1, above: 1, freedom: 3, exact: 1),
    .init(below: 1, above: 1, freedom: 3, exact: -1),
    .init(below: 1, above: 1, freedom: 3, exact: .nan),
  ])
  func anUnsoundLawIsRefused(law: PlanCalibration.Law) {
    for source in PlanSource.allCases {
      #expect(throws: PlanCalibration.Failure.lawInvalid(source: source)) {
        try PlanCalibration(source, coefficients: Self.zeros(source), law: law)
      }
    }
  }

  @Test(arguments: [[OddsCorrection.Term.odds: -0.1], [.aboveOne: -1.5], [.constant: .nan]])
  func oddsThatFallAreRefused(odds: [OddsCorrection.Term: Double]) {
    #expect(throws: PlanCalibration.Failure.lawInvalid(source: .budgets)) {
      try PlanCalibration(
        .budgets, coefficients: Self.zeros(.budgets), odds: OddsCorrection(odds), law: Self.law)
    }
  }
}
