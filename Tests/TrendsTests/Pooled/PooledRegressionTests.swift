import TestSupport
import Testing

@testable import Trends

@Suite struct PooledRegressionTests {
  /// A regression with one coefficient that is not zero.
  static func single(_ term: Regressor, _ coefficient: Double) -> PooledRegression {
    PooledRegression(
      terms: [.drift, term, .change1],
      coefficients: (1...6).map { _ in [0, coefficient, 0] })
  }

  @Test func aTermAddsItsValueTimesItsCoefficientAndTheUnit() throws {
    let window = try WindowTests.small()
    let rows = Self.single(.acceleration, 0.5).contributions(of: window)
    #expect(rows.count == 6)
    for row in rows {
      #expect(row[0] == 0 && row[2] == 0)
      #expect(abs(row[1] - 1.5 * 0.5 * -2 / 3) < 1e-15)
    }
  }

  @Test func whatNeverMovedIsNotMoved() throws {
    let still = Window(try .ending([5, 5, 5, 5, 5]), form: .level)
    #expect(
      Self.single(.shortGrowth, 9).contributions(of: still)
        == (1...6).map { _ in [0, 0, 0] })
  }

  @Test func termsOfEveryRegression() {
    let growth = Set(PooledRegression.Name.growth.terms)
    let symmetric = Set(PooledRegression.Name.symmetric.terms)
    #expect(symmetric.isSubset(of: growth))
    #expect(growth.subtracting(symmetric) == Set(Regressor.allCases.filter(\.isConstant)))
    #expect(
      PooledRegression.Name.autoregression.terms == [.change1, .change2, .change3, .change4])
    #expect(growth.intersection([.change1, .change3, .change4]).isEmpty)
    #expect(
      growth.union(PooledRegression.Name.autoregression.terms) == Set(Regressor.allCases))
    #expect(PooledRegression.Name.autoregression.forms == [.level])
  }
}
