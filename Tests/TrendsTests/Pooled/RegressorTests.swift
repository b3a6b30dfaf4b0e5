import Testing

@testable import Trends

@Suite struct RegressorTests {
  @Test func namesAreNoSpreadsheetTrouble() {
    for regressor in Regressor.allCases {
      #expect(Regressor(rawValue: regressor.rawValue) == regressor)
      #expect(!regressor.rawValue.contains(where: { ",;\" \n".contains($0) }))
    }
  }

  @Test func constantsAreTheUsualGrowthAndNothingElse() {
    for regressor in Regressor.allCases {
      #expect(regressor.isConstant == (regressor.driver == .usualGrowth))
      #expect(regressor.driver != .limit)
    }
  }

  @Test func everyDriverButTheLimitHasARegressor() {
    #expect(
      Set(Regressor.allCases.map(\.driver))
        == Set(Driver.allCases).subtracting([.limit, .plan, .firstMonths]))
  }
}
