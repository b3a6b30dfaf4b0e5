import Testing

@testable import Planning

@Suite struct BunchingTests {
  @Test(arguments: [0.3, 0.6, 1], [UInt64(1), 2, 3])
  func plantedHitsAreFound(share: Double, seed: UInt64) throws {
    let bunching = try #require(
      Bunching(of: PlanMaker(exactHits: share).plannedYears(seed: seed)))
    #expect(bunching.pValue < 0.001)
    #expect(bunching.exact > 10)
  }

  @Test func smoothOutcomesSeldomBunch() throws {
    let maker = PlanMaker(provinces: 10)
    let found = (0..<500).compactMap { Bunching(of: maker.plannedYears(seed: $0)) }
    #expect(found.count == 500)
    #expect(found.count { $0.pValue < 0.05 } < 40)
  }

  @Test func countsByHand() throws {
    let gains = [0, 0.0004, -0.0004, 0.01, 0.019, 0.03, -0.001, -0.019, -0.03]
    let bunching = try #require(Bunching(of: PlannedYear.samples(gains: gains)))
    #expect(bunching.above == 5 && bunching.below == 2 && bunching.exact == 3)
    #expect(bunching.pairs == 7)
    // P(5, 6 or 7 of 7) = (21 + 7 + 1) / 128.
    #expect(abs(bunching.pValue - 29.0 / 128) < 1e-14)
  }

  @Test func vaguelyKnownOutcomesDoNotCount() {
    func bunching(_ uncertainty: Double) -> Bunching? {
      Bunching(
        of: (0..<9).compactMap {
          PlannedYear(
            indicator: "sample", province: "Bến Tre", year: 2000 + $0, plan: 1500, outcome: 1500,
            uncertainty: uncertainty)
        })
    }
    #expect(bunching(0.002)?.exact == 9)
    #expect(bunching(0.003) == nil && bunching(.infinity) == nil)
  }

  @Test func farFromPlansNothingIsToBeSeen() {
    #expect(Bunching(of: PlannedYear.samples(gains: [0.1, -0.1, 0.2, 0.3, -0.2, 0, 0])) == nil)
  }
}
