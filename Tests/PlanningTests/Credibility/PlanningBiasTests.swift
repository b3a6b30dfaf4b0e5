import Testing

@testable import Planning

@Suite struct PlanningBiasTests {
  @Test(
    "A planted bias is found",
    arguments: [-0.10, -0.03, 0, 0.05], [UInt64(1), 2, 3])
  func planted(bias: Double, seed: UInt64) throws {
    let years = PlanMaker(bias: bias).plannedYears(seed: seed)
    let found = try #require(PlanningBias(of: years))
    let test = try #require(found.meanTest)
    let error = found.meanGain / test.t
    #expect(bias == 0 || abs(found.meanGain - bias) < 4 * error)
    #expect(bias == 0 || test.pValue < 1e-6)
    #expect(bias == 0 || (found.signedRankTest?.pValue ?? 1) < 1e-6)
    #expect(bias == 0 || (found.signTest ?? 1) < 1e-3)
    #expect(bias != 0 || test.pValue > 0.001)
    #expect(found.pairs == years.count)
  }

  @Test func underTheHypothesisItRejectsAsOftenAsItSays() throws {
    let maker = PlanMaker(provinces: 1, years: 10)
    let tests = try (0..<1000).map { seed in
      try #require(PlanningBias(of: maker.plannedYears(seed: seed)))
    }
    #expect((30...75).contains(tests.count { ($0.meanTest?.pValue ?? 1) < 0.05 }))
    #expect((20...75).contains(tests.count { ($0.signedRankTest?.pValue ?? 1) < 0.05 }))
    // Counts step from 0.021 to 0.109 here, so that fewer than 5% are rejected.
    #expect((8...40).contains(tests.count { ($0.signTest ?? 1) < 0.05 }))
  }

  @Test func meanByHand() throws {
    let bias = try #require(PlanningBias(of: PlannedYear.samples(gains: [-0.1, 0, 0.04])))
    #expect(abs(bias.meanGain + 0.02) < 1e-14)
    // s = √0.0052; t = −0.02 / (s / √3).
    #expect(abs(try #require(bias.meanTest).t + 0.480384461415) < 1e-9)
    #expect(bias.reached == 2 && bias.signTest == nil && bias.signedRankTest == nil)
  }

  @Test(
    "What few pairs do not tell",
    arguments: [
      ([], false, false, false), ([0.1], false, false, false), ([0.1, 0.2], false, false, false),
      ([0.1, 0.2, 0.3], true, false, false), ([0, 0, 0, 0, 0, 0], false, false, true),
      ([0.1, 0.2, 0.3, 0.4, 0.5], true, false, false),
      ([0.1, 0.2, 0.3, 0.4, 0.5, 0.6], true, true, true),
    ])
  func fewPairs(gains: [Double], mean: Bool, rank: Bool, sign: Bool) {
    let bias = PlanningBias(of: PlannedYear.samples(gains: gains))
    #expect((bias != nil) == !gains.isEmpty)
    #expect((bias?.meanTest != nil) == mean)
    #expect((bias?.signedRankTest != nil) == rank)
    #expect((bias?.signTest != nil) == sign)
  }
}
