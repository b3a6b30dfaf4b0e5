import Glibc
import NumericCore
import TestSupport
import Testing

@Suite struct LogisticRegressionTests {
  private static let planted = [-0.5, 1.5, -2]

  /// Events drawn by planted odds; the second regressor in other units.
  private static func rows(_ count: Int, unit: Double = 1) -> LeastAbsoluteDeviations.Rows {
    var random = RepeatableRandom(seed: 5)
    var rows = LeastAbsoluteDeviations.Rows(width: 3)
    for _ in 0..<count {
      let x = [1, Double.random(in: -2...2, using: &random), .random(in: -1...1, using: &random)]
      let odds = zip(planted, x).reduce(0) { $0 + $1.0 * $1.1 }
      let happened = Double.random(in: 0...1, using: &random) < 1 / (1 + exp(-odds))
      rows.append([x[0], x[1] * unit, x[2]], response: happened ? 1 : 0, weight: 1)
    }
    return rows
  }

  @Test func plantedOddsAreRecovered() throws {
    let fit = try LogisticRegression(ridge: 1e-9).fit(Self.rows(20_000))
    for (found, planted) in zip(fit, Self.planted) { #expect(abs(found - planted) < 0.1) }
  }

  @Test func unitsOfARegressorDivideItsCoefficient() throws {
    let method = LogisticRegression(ridge: 0.01)
    let (plain, scaled) = try (method.fit(Self.rows(500)), method.fit(Self.rows(500, unit: 1e6)))
    #expect(abs(scaled[1] * 1e6 / plain[1] - 1) < 1e-9)
    #expect(abs(scaled[2] / plain[2] - 1) < 1e-9)
  }

  @Test func theRidgeDrawsAllButTheConstantToZero() throws {
    let fit = try LogisticRegression(ridge: 1e6, iterations: 50).fit(Self.rows(2000))
    #expect(abs(fit[1]) < 1e-4 && abs(fit[2]) < 1e-4)
    let rows = Self.rows(2000)
    let share = rows.responses.reduce(0, +) / 2000
    #expect(abs(1 / (1 + exp(-fit[0])) - share) < 1e-3)
  }

  @Test func eventsWithoutExceptionStayFinite() throws {
    var rows = LeastAbsoluteDeviations.Rows(width: 2)
    for x in [-1.0, 1, 2] { rows.append([1, x], response: 1, weight: 1) }
    #expect(try LogisticRegression(ridge: 0.01).fit(rows).allSatisfy { $0.isFinite })
  }

  @Test func noWeightGivesNoCoefficients() throws {
    var rows = LeastAbsoluteDeviations.Rows(width: 2)
    rows.append([1, 1], response: 1, weight: 0)
    #expect(try LogisticRegression(ridge: 0.01).fit(rows) == [0, 0])
  }

  @Test func whatIsNoNumberIsRefused() {
    var rows = LeastAbsoluteDeviations.Rows(width: 2)
    rows.append([1, .nan], response: 1, weight: 1)
    #expect(throws: NotPositiveDefinite.self) { try LogisticRegression(ridge: 0.01).fit(rows) }
  }
}
