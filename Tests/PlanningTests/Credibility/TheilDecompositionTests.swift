import TestSupport
import Testing

@testable import Planning

@Suite struct TheilDecompositionTests {
  typealias Change = (planned: Double, actual: Double)

  static func random(_ count: Int, seed: UInt64) -> [Change] {
    var random = RepeatableRandom(seed: seed)
    return (0..<count).map { _ in
      let planned = Double.random(in: -0.1...0.3, using: &random)
      return (planned, 0.5 * planned + .random(in: -0.1...0.1, using: &random))
    }
  }

  @Test(arguments: [UInt64(1), 2, 3, 4, 5, 6])
  func bothAccountsAddUpToOne(seed: UInt64) throws {
    let theil = try #require(TheilDecomposition(of: Self.random(5 + Int(seed) * 7, seed: seed)))
    #expect(abs(theil.bias + theil.variance + theil.covariance - 1) < 1e-12)
    #expect(abs(theil.bias + theil.regression + theil.disturbance - 1) < 1e-12)
    let shares = [
      theil.bias, theil.variance, theil.covariance, theil.regression, theil.disturbance, theil.u1,
    ]
    #expect(shares.allSatisfy { (0...(1 + 1e-12)).contains($0) })
  }

  @Test func aShiftIsBias() throws {
    let actual = [0.02, 0.05, -0.01, 0.08, 0.03]
    let theil = try #require(
      TheilDecomposition(of: actual.map { (planned: $0 + 0.03, actual: $0) }))
    #expect(abs(theil.bias - 1) < 1e-12)
    #expect(abs(theil.meanSquaredError - 0.0009) < 1e-15)
  }

  @Test func exaggerationIsSpreadAndSlope() throws {
    let actual = [-0.02, 0.05, -0.01, 0.08, -0.10]
    let theil = try #require(TheilDecomposition(of: actual.map { (planned: 2 * $0, actual: $0) }))
    #expect(theil.bias < 1e-12)
    #expect(abs(theil.variance - 1) < 1e-12 && abs(theil.regression - 1) < 1e-12)
  }

  @Test func theCoefficientsAreTheirDefinitions() throws {
    let changes = [(0.1, 0.05), (0.2, 0.1), (0.0, 0.02), (0.1, 0.12), (-0.05, 0.03)]
      .map { (planned: $0.0, actual: $0.1) }
    let theil = try #require(TheilDecomposition(of: changes))
    // Σ(p − a)² = .0197, Σp² = .0625, Σa² = .0282.
    let u1 = 0.0197.squareRoot() / (0.0625.squareRoot() + 0.0282.squareRoot())
    #expect(abs(theil.u1 - u1) < 1e-12)
    #expect(abs(try #require(theil.u2) - (0.0197 / 0.0282).squareRoot()) < 1e-12)
  }

  @Test func noChangeHasTheSecondCoefficientOne() throws {
    let theil = try #require(
      TheilDecomposition(of: [0.1, -0.2, 0.3, 0.05, 0.2].map { (planned: 0, actual: $0) }))
    #expect(abs(try #require(theil.u2) - 1) < 1e-15)
    #expect(abs(theil.u1 - 1) < 1e-15)
  }

  @Test func whereNothingChangedNothingCompares() throws {
    let theil = try #require(
      TheilDecomposition(of: [0.1, -0.2, 0.3, 0.05, 0.2].map { (planned: $0, actual: 0) }))
    #expect(theil.u2 == nil)
  }

  @Test func fewOrFaultlessPlansAreNotDecomposed() {
    #expect(TheilDecomposition(of: Self.random(4, seed: 1)) == nil)
    #expect(
      TheilDecomposition(of: (0..<9).map { (planned: Double($0), actual: Double($0)) }) == nil)
  }
}
