import Testing

@testable import Planning

@Suite struct MincerZarnowitzTests {
  @Test(
    "A planted stretch is a slope below one",
    arguments: [(0.0, 0.0), (0, 0.4), (-0.05, 0.4), (-0.05, 0.8)], [UInt64(1), 2])
  func planted(fault: (bias: Double, stretch: Double), seed: UInt64) throws {
    let maker = PlanMaker(bias: fault.bias, stretch: fault.stretch)
    let line = try #require(
      MincerZarnowitz(of: maker.plannedYears(seed: seed).compactMap(\.change)))
    #expect(abs(line.slope - (1 - fault.stretch)) < 4 * line.slopeError)
    let intercept = fault.bias + fault.stretch * maker.growth.mean
    #expect(abs(line.intercept - intercept) < 4 * line.interceptError)
    let isFaultless = fault.bias == 0 && fault.stretch == 0
    #expect(isFaultless ? line.pValue > 0.001 : line.pValue < 1e-6)
  }

  @Test func underTheHypothesisItRejectsAsOftenAsItSays() throws {
    let maker = PlanMaker(provinces: 1, years: 12)
    let rejections = try (0..<1000).count { seed in
      let changes = maker.plannedYears(seed: UInt64(seed)).compactMap(\.change)
      return try #require(MincerZarnowitz(of: changes)).pValue < 0.05
    }
    #expect((30...75).contains(rejections))
  }

  @Test func plansMetToTheDigitAreUsedWell() throws {
    let line = try #require(
      MincerZarnowitz(of: [0.1, 0.2, 0.05, -0.1, 0.3].map { (planned: $0, actual: $0) }))
    #expect(line.intercept == 0 && line.slope == 1 && line.pValue == 1)
  }

  @Test func anExactButOtherLineIsRefused() throws {
    let line = try #require(
      MincerZarnowitz(of: [0.5, 0.25, 0.125, -0.5, 1].map { (planned: $0, actual: $0 / 2) }))
    #expect(line.slope == 0.5 && line.fStatistic == .infinity && line.pValue == 0)
  }

  @Test func noLineWithoutVariation() {
    let same = (0..<9).map { (planned: 0.1, actual: Double($0)) }
    #expect(MincerZarnowitz(of: same) == nil)
    #expect(MincerZarnowitz(of: [(0.1, 0.1), (0.2, 0.1), (0.3, 0.4), (0.4, 0.1)]) == nil)
  }
}
