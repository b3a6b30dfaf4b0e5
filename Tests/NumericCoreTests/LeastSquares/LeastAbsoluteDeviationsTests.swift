import Foundation
import NumericCore
import TestSupport
import Testing

@Suite struct LeastAbsoluteDeviationsTests {
  private static let planted = [2.0, -1, 0.5]
  private static let zeros = [0.0, 0, 0]
  private typealias Row = (regressors: [Double], response: Double, weight: Double)

  /// Rows of planted coefficients; noise of a Cauchy distribution, which has no variance.
  private static func rows(_ count: Int, seed: UInt64, noise: Double = 0.3) -> [Row] {
    var random = RepeatableRandom(seed: seed)
    return (0..<count).map { _ in
      let x = random.values(2) + [1]
      let tail = tan(.pi / 2 * Double.random(in: -0.999999...0.999999, using: &random))
      let clean = zip(x, planted).reduce(0) { $0 + $1.0 * $1.1 }
      return (x, clean + noise * tail, Double.random(in: 0.5...2, using: &random))
    }
  }

  private func fit(
    _ rows: [Row], by method: LeastAbsoluteDeviations = .init(ridge: 1e-9),
    prior: [Double] = zeros, start: [Double]? = nil
  ) throws -> [Double] {
    var all = LeastAbsoluteDeviations.Rows(width: 3)
    for row in rows { all.append(row.regressors, response: row.response, weight: row.weight) }
    return try method.fit(all, prior: prior, start: start)
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>) func plantedCoefficientsComeThroughHeavyTails(
    seed: UInt64
  ) throws {
    #expect(distance(try fit(Self.rows(2000, seed: seed)), Self.planted) < 0.1)
  }

  @Test func squaresAreLedAstrayWhereDeviationsAreNot() throws {
    let errors = try (1...8).map { seed in
      let rows = Self.rows(2000, seed: UInt64(seed))
      return distance(
        try fit(rows, by: .init(loss: .squares, ridge: 1e-9)), Self.planted)
    }
    #expect(errors.sorted()[4] > 0.3)
  }

  @Test func squaresAreThoseOfLeastSquares() throws {
    let rows = Self.rows(60, seed: 3)
    let design = DesignMatrix(Matrix(rows: rows.map(\.regressors)), constant: false)
    let exact = try LeastSquares().fit(
      design, response: rows.map(\.response), weights: rows.map(\.weight)
    ).coefficients
    let own = try fit(rows, by: .init(loss: .squares, ridge: 1e-14))
    #expect(distance(own, exact) < 1e-9 * (1 + distance(exact, Self.zeros)))
  }

  @Test func theSumOfDeviationsIsNoLargerNearby() throws {
    let rows = Self.rows(400, seed: 5)
    let method = LeastAbsoluteDeviations(ridge: 1e-12, closeness: 1e-4, iterations: 200)
    let own = try fit(rows, by: method)
    func deviations(_ coefficients: [Double]) -> Double {
      rows.reduce(0) { sum, row in
        let value = zip(row.regressors, coefficients).reduce(0) { $0 + $1.0 * $1.1 }
        return sum + row.weight * abs(row.response - value)
      }
    }
    var random = RepeatableRandom(seed: 6)
    for _ in 0..<50 {
      let other = zip(own, random.values(3)).map { $0 + 0.01 * $1 }
      #expect(deviations(own) < deviations(other) + 1e-3)
    }
  }

  @Test(arguments: LeastAbsoluteDeviations.Loss.allCases) func theRidgeDrawsToThePrior(
    loss: LeastAbsoluteDeviations.Loss
  ) throws {
    let rows = Self.rows(300, seed: 2)
    let prior = [-3.0, 4, 7]
    let apart = try [1e-9, 0.1, 1, 100, 1e9].map { ridge in
      distance(try fit(rows, by: .init(loss: loss, ridge: ridge), prior: prior), prior)
    }
    #expect(zip(apart, apart.dropFirst()).allSatisfy { $0 > $1 })
    #expect(apart[4] < 1e-6)
  }

  @Test func withoutWeightThePriorStands() throws {
    let rows = Self.rows(5, seed: 1).map { ($0.regressors, $0.response, 0.0) }
    #expect(try fit(rows, prior: [1, 2, 3]) == [1, 2, 3])
    #expect(try fit([], prior: [1, 2, 3]) == [1, 2, 3])
  }

  @Test func orderOfRowsDoesNotMatter() throws {
    let rows = Self.rows(300, seed: 8)
    #expect(distance(try fit(rows), try fit(rows.reversed())) < 1e-9)
  }

  @Test func aRowTwiceIsARowOfTwiceTheWeight() throws {
    let rows = Self.rows(200, seed: 8)
    let heavier = rows.enumerated().map {
      ($1.regressors, $1.response, $0 < 50 ? 2 * $1.weight : $1.weight)
    }
    #expect(distance(try fit(rows + rows.prefix(50)), try fit(heavier)) < 1e-9)
  }

  @Test(arguments: [1e-6, 1e6]) func aColumnInOtherUnitsHasItsCoefficientInThem(unit: Double) throws
  {
    let rows = Self.rows(200, seed: 4)
    let scaled = rows.map {
      ([unit * $0.regressors[0]] + $0.regressors.dropFirst(), $0.response, $0.weight)
    }
    let prior = [1.0, 1, 1]
    let plain = try fit(rows, by: .init(ridge: 0.05), prior: prior)
    let own = try fit(scaled, by: .init(ridge: 0.05), prior: [1 / unit, 1, 1])
    #expect(distance([own[0] * unit, own[1], own[2]], plain) < 1e-9)
  }

  @Test func aColumnOfZerosKeepsItsPrior() throws {
    let rows = Self.rows(50, seed: 4).map {
      ([0, $0.regressors[1], $0.regressors[2]], $0.response, $0.weight)
    }
    #expect(abs(try fit(rows, prior: [9, 0, 0])[0] - 9) < 1e-12)
  }

  @Test func fromWhereverItStartsItEndsAtTheSame() throws {
    let rows = Self.rows(300, seed: 7)
    let method = LeastAbsoluteDeviations(ridge: 1e-6, iterations: 200)
    let own = try fit(rows, by: method)
    for start in [[5.0, 5, 5], [-90, 4, 0], Self.planted] {
      #expect(distance(try fit(rows, by: method, start: start), own) < 1e-3)
    }
  }

  @Test(arguments: LeastAbsoluteDeviations.Loss.allCases, [Double.nan, .infinity])
  func whatIsNotFiniteIsRefused(loss: LeastAbsoluteDeviations.Loss, value: Double) {
    let rows = Self.rows(9, seed: 1)
    let method = LeastAbsoluteDeviations(loss: loss, ridge: 0.1)
    #expect(throws: NotPositiveDefinite(order: 1)) {
      try fit(rows + [([value, 1, 1], 1, 1)], by: method)
    }
    #expect(throws: NotPositiveDefinite(order: 4)) {
      try fit(rows + [([1, 1, 1], value, 1)], by: method)
    }
  }
}
