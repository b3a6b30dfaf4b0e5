import NumericCore
import TestSupport
import Testing

@testable import Planning

@Suite struct ReconciliationTests {
  typealias Estimate = Reconciliation.Estimate

  private static func estimates(_ table: [(Double, Double)]) -> [Estimate] {
    table.enumerated().map { Estimate("figure \($0)", $1.0, deviation: $1.1) }
  }

  /// Trade, exports and imports.
  private static let trade = [LinearIdentity.sum(of: [1, 2], is: 0)]

  @Test func theExampleByHand() throws {
    let result = try Reconciliation(
      Self.estimates([(105, 0), (60, 3), (40, 4)]), identities: Self.trade)
    // δ = 5 is shared as 9 : 16.
    for (value, expected) in zip(result.values, [105, 61.8, 43.2]) {
      #expect(abs(value - expected) < 1e-12)
    }
    #expect(result.deviations[0] == 0 && result.heldAtZero.isEmpty)
    // Both parts then err together: their variance is 9·16/25.
    #expect(abs(result.deviations[1] - 2.4) < 1e-12 && abs(result.deviations[2] - 2.4) < 1e-12)
  }

  /// A nation of regions of provinces, and both exports and imports of each, crossed.
  private struct Tree {
    var estimates: [Estimate] = []
    var identities: [LinearIdentity] = []

    init(seed: UInt64, spread: Double = 0.2, pinned: Double = 0) {
      var random = RepeatableRandom(seed: seed)
      // Places: trade, exports and imports of the nation, two regions and six provinces.
      for place in 0..<9 {
        let level = place == 0 ? 600.0 : place < 3 ? 300 : 100
        for flow in 0..<3 {
          let size = level * (flow == 0 ? 2 : 1)
          let value = size * (1 + .random(in: -spread...spread, using: &random))
          let isPinned = place == 0 && .random(in: 0..<1, using: &random) < pinned && flow == 0
          estimates.append(
            Estimate(
              "place \(place) flow \(flow)", value,
              deviation: isPinned ? 0 : 0.1 * size * .random(in: 0.1...1, using: &random)))
        }
        identities.append(.sum(of: [3 * place + 1, 3 * place + 2], is: 3 * place))
      }
      for flow in 0..<3 {
        identities.append(.sum(of: [3 + flow, 6 + flow], is: flow))
        identities.append(.sum(of: [9 + flow, 12 + flow, 15 + flow], is: 3 + flow))
        identities.append(.sum(of: [18 + flow, 21 + flow, 24 + flow], is: 6 + flow))
      }
    }
  }

  @Test(
    "Coherent, idempotent and never surer than before",
    arguments: [0.0, 0.2, 0.8], [UInt64(1), 2, 3, 4])
  func properties(spread: Double, seed: UInt64) throws {
    let tree = Tree(seed: seed, spread: spread, pinned: 0.5)
    let result = try Reconciliation(tree.estimates, identities: tree.identities)
    for identity in tree.identities {
      let gap = identity.discrepancy(of: result.values)
      #expect(gap.sum.magnitude <= 1e-12 * gap.size)
    }
    for (estimate, value) in zip(tree.estimates, result.values) where estimate.deviation == 0 {
      #expect(value == estimate.value)
    }
    for (estimate, deviation) in zip(tree.estimates, result.deviations) {
      #expect(deviation <= estimate.deviation)
    }
    let again = try Reconciliation(
      zip(tree.estimates, result.values).map {
        Estimate($0.name, $1, deviation: $0.deviation)
      }, identities: tree.identities)
    for (value, other) in zip(result.values, again.values) {
      #expect(abs(value - other) <= 1e-12 * max(1, abs(value)) * 10)
    }
    let covariance = result.covariance
    let eigenvalues = try SymmetricEigen(covariance).values
    let largest = try #require(eigenvalues.last)
    #expect(try #require(eigenvalues.first) >= -1e-12 * largest)
    for (i, deviation) in result.deviations.enumerated() {
      #expect(abs(covariance[i, i] - deviation * deviation) <= 1e-9 * largest)
    }
  }

  @Test func isTheFormulaWhereEveryVarianceIsAboveZero() throws {
    for seed in UInt64(1)...5 {
      let estimates = Array(Tree(seed: seed).estimates.prefix(9))
      let identities: [LinearIdentity] = [
        .sum(of: [1, 2], is: 0), .sum(of: [4, 5], is: 3), .sum(of: [7, 8], is: 6),
        .sum(of: [3, 6], is: 0),
      ]
      let c = Matrix(
        rows: identities.map { identity in
          (0..<9).map { i in identity.terms.first { $0.index == i }?.coefficient ?? 0 }
        })
      var w = Matrix(repeating: 0, rows: 9, columns: 9)
      for i in 0..<9 { w[i, i] = estimates[i].deviation * estimates[i].deviation }
      let gain = w * c.transposed * (try Cholesky(c * w * c.transposed).solve(c))
      let shift = gain * estimates.map(\.value)
      let cut = gain * w
      let result = try Reconciliation(estimates, identities: identities)
      let covariance = result.covariance
      for i in 0..<9 {
        #expect(abs(result.values[i] - (estimates[i].value - shift[i])) < 1e-9)
        for j in 0..<9 { #expect(abs(covariance[i, j] - (w[i, j] - cut[i, j])) < 1e-8) }
      }
    }
  }

  @Test("A power of two changes no digit, another factor no more than rounding")
  func scale() throws {
    let table = [(105.0, 7.0), (60, 3), (-40, 4), (12, 1)]
    let plain = try Reconciliation(Self.estimates(table), identities: Self.trade)
    for exponent in [-1000, -300, 300, 1000] {
      let factor = Double(sign: .plus, exponent: exponent, significand: 1)
      let result = try Reconciliation(
        Self.estimates(table.map { ($0.0 * factor, $0.1 * factor) }), identities: Self.trade)
      #expect(result.values == plain.values.map { $0 * factor })
    }
    for factor in [1e-12, 1e12, 1e300] {
      let result = try Reconciliation(
        Self.estimates(table.map { ($0.0 * factor, $0.1 * factor) }), identities: Self.trade)
      for (value, other) in zip(result.values, plain.values) {
        #expect(abs(value / factor - other) < 1e-10)
      }
    }
  }

  @Test func identitiesSaidTwiceChangeNothing() throws {
    let table = Self.estimates([(105, 7), (60, 3), (40, 4)])
    let once = try Reconciliation(table, identities: Self.trade)
    let doubled = LinearIdentity(
      Self.trade[0].terms.map { .init($0.index, times: -2 * $0.coefficient) })
    let twice = try Reconciliation(table, identities: Self.trade + [doubled] + Self.trade)
    for (value, other) in zip(once.values, twice.values) { #expect(abs(value - other) < 1e-12) }
  }

  @Test func withoutIdentitiesNothingMoves() throws {
    let result = try Reconciliation(Self.estimates([(105, 7), (60, 0)]), identities: [])
    #expect(result.values == [105, 60] && result.deviations == [7, 0])
    #expect(try Reconciliation([], identities: []).values.isEmpty)
  }

  @Test func relativeDeviationsAreSharesOfTheLevel() {
    #expect(Estimate("x", -40, relativeDeviation: 0.1).deviation == 4)
  }

  // Certain figures.

  @Test func certainFiguresThatAgreeStay() throws {
    let result = try Reconciliation(
      Self.estimates([(100, 0), (60, 0), (40, 0)]), identities: Self.trade)
    #expect(result.values == [100, 60, 40] && result.deviations == [0, 0, 0])
  }

  @Test func certainFiguresThatDisagreeAreNamed() {
    #expect(
      throws: ReconciliationFailure.contradiction(
        series: ["figure 0", "figure 1", "figure 2"], difference: 5)
    ) {
      try Reconciliation(
        Self.estimates([(105, 0), (60, 0), (40, 0)]), identities: Self.trade)
    }
  }

  /// 0 = 1 + 2 and 3 = 1 + 2: the totals 0 and 3 are certain and differ, the parts are free.
  @Test func aContradictionAcrossIdentitiesNamesTheCertainFigures() {
    #expect(
      throws: ReconciliationFailure.contradiction(
        series: ["figure 0", "figure 3"], difference: 4)
    ) {
      do {
        _ = try Reconciliation(
          Self.estimates([(100, 0), (60, 3), (40, 4), (104, 0)]),
          identities: [.sum(of: [1, 2], is: 0), .sum(of: [1, 2], is: 3)])
      } catch ReconciliationFailure.contradiction(let series, let difference) {
        throw ReconciliationFailure.contradiction(
          series: series, difference: difference.magnitude.rounded())
      }
    }
  }

  @Test(arguments: [(Double.nan, 1.0), (1, .nan), (.infinity, 1), (1, .infinity), (1, -1)])
  func whatIsNoNumberIsNamed(value: Double, deviation: Double) {
    #expect(throws: ReconciliationFailure.unusable(series: "figure 1")) {
      try Reconciliation(
        Self.estimates([(1, 1), (value, deviation), (1, 1)]), identities: Self.trade)
    }
  }

  @Test func aSumBeyondEveryNumberIsNamed() {
    let huge = Double.greatestFiniteMagnitude
    #expect(throws: ReconciliationFailure.unusable(series: "figure 0")) {
      try Reconciliation(
        Self.estimates([(1, huge), (huge, 0), (huge, 0)]), identities: Self.trade)
    }
  }

  // Nothing below zero.

  @Test func aPartBelowZeroIsHeldThere() throws {
    let result = try Reconciliation(
      Self.estimates([(50, 0), (60, 3), (2, 30)]), identities: Self.trade)
    #expect(result.values == [50, 50, 0] && result.heldAtZero == [2])
  }

  @Test func aBalanceMayBeBelowZero() throws {
    var table = Self.estimates([(50, 0), (60, 3), (2, 30)])
    table[2] = Estimate("balance", 2, deviation: 30, mayBeNegative: true)
    let result = try Reconciliation(table, identities: Self.trade)
    #expect(result.values[2] < 0 && result.heldAtZero.isEmpty)
  }

  @Test func whatMustBeNegativeIsNamed() throws {
    #expect(throws: ReconciliationFailure.negative(series: "figure 2", value: -10)) {
      try Reconciliation(Self.estimates([(50, 0), (60, 0), (2, 30)]), identities: Self.trade)
    }
    #expect(throws: ReconciliationFailure.negative(series: "figure 0", value: -1)) {
      try Reconciliation(Self.estimates([(-1, 0)]), identities: [])
    }
  }

  @Test(
    "The nearest of all that are coherent and not negative", arguments: UInt64(1)...60)
  func nearest(seed: UInt64) throws {
    var random = RepeatableRandom(seed: seed)
    let identities: [LinearIdentity] = [.sum(of: [1, 2], is: 0), .sum(of: [3, 4], is: 1)]
    let table = (0..<5).map { _ in
      (Double.random(in: -40...60, using: &random), Double.random(in: 1...30, using: &random))
    }
    let result = try Reconciliation(Self.estimates(table), identities: identities)
    #expect(result.values.allSatisfy { $0 >= 0 })
    func distance(_ values: [Double]) -> Double {
      zip(values, table).reduce(0) {
        let shift = ($1.0 - $1.1.0) / $1.1.1
        return $0 + shift * shift
      }
    }
    // Every choice of figures held at zero that leaves the others at or above it.
    let candidates = (0..<32).compactMap { choice -> [Double]? in
      let held = (0..<5).map { choice & (1 << $0) != 0 }
      let projection = IdentityProjection(
        deviations: (0..<5).map { held[$0] ? 0 : table[$0].1 }, identities: identities)
      let values = projection.project((0..<5).map { held[$0] ? 0 : table[$0].0 })
      let isCoherent = projection.contradiction(in: values) == nil
      return isCoherent && values.allSatisfy { $0 >= -1e-9 } ? values : nil
    }
    let best = try #require(candidates.map(distance).min())
    #expect(distance(result.values) <= best * (1 + 1e-9) + 1e-9)
  }

  @Test(arguments: UInt64(1)...20)
  func largeTreesStayAboveZero(seed: UInt64) throws {
    let tree = Tree(seed: seed, spread: 2.5)
    let result = try Reconciliation(tree.estimates, identities: tree.identities)
    #expect(result.values.allSatisfy { $0 >= 0 })
    #expect(!result.heldAtZero.isEmpty)
    for identity in tree.identities {
      let gap = identity.discrepancy(of: result.values)
      #expect(gap.sum.magnitude <= 1e-12 * gap.size)
    }
  }
}
