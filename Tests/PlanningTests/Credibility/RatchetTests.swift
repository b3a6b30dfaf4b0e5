import Foundation
import Testing

@testable import Planning

@Suite struct RatchetTests {
  @Test(
    "A planted ratchet is found",
    arguments: [(0.8, 0.2), (0.5, 0), (0.5, 0.5), (0, 0)], [UInt64(1), 2, 3])
  func planted(ratchet: (afterGain: Double, afterLoss: Double), seed: UInt64) throws {
    let maker = PlanMaker(ratchet: ratchet)
    let found = try #require(Ratchet(of: maker.plannedYears(seed: seed)))
    #expect(abs(found.afterGain - ratchet.afterGain) < 4 * found.afterGainError)
    #expect(abs(found.afterLoss - ratchet.afterLoss) < 4 * found.afterLossError)
    #expect(abs(found.drift - maker.growth.mean) < 0.01)
    #expect(found.isLikely == (ratchet.afterGain > ratchet.afterLoss) || found.pValue > 0.001)
    #expect(ratchet.afterGain == ratchet.afterLoss || found.isLikely)
    #expect(found.pairs == maker.provinces * (maker.years - 1))
  }

  @Test func equalResponsesAreSeldomCalledARatchet() throws {
    let maker = PlanMaker(ratchet: (0.5, 0.5), provinces: 2, years: 15)
    let found = (0..<1000).compactMap { Ratchet(of: maker.plannedYears(seed: $0)) }
    #expect(found.count > 950)
    #expect((25...75).contains(found.count { $0.pValue < 0.05 }))
  }

  @Test func anExactRatchetIsCertain() throws {
    let gains = [0.1, -0.1, 0.2, -0.2, 0.05, -0.05, 0.15, -0.15, 0.3]
    let years = gains.enumerated().compactMap { index, gain in
      PlannedYear.sample(
        2000 + index, plan: 1, outcome: exp(gain), nextPlan: exp(max(0, gain)))
    }
    let found = try #require(Ratchet(of: years))
    #expect(abs(found.afterGain - 1) < 1e-12 && abs(found.afterLoss) < 1e-12)
    #expect(found.isLikely)
  }

  @Test func oneSidedOrFewPlansAreNotEnough() {
    let few = PlanMaker(ratchet: (0.5, 0), provinces: 1, years: 7)
    #expect(Ratchet(of: few.plannedYears(seed: 1)) == nil)
    let missed = PlanMaker(bias: -1, ratchet: (0.5, 0), provinces: 2)
    #expect(Ratchet(of: missed.plannedYears(seed: 1)) == nil)
    #expect(Ratchet(of: []) == nil)
  }
}
