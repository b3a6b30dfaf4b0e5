import Testing

@testable import Planning

@Suite struct CredibilityTests {
  @Test func everyPartSaysWhatItRestsOn() throws {
    let years = PlanMaker(ratchet: (0.5, 0.1), provinces: 6).plannedYears(seed: 1)
    let credibility = try #require(Credibility(of: years))
    #expect(credibility.pairs == 90 && credibility.series == 6)
    #expect(credibility.years == 2001...2015)
    #expect(credibility.theil?.pairs == 90 && credibility.efficiency?.pairs == 90)
    #expect(credibility.ratchet?.pairs == 84)
    #expect(credibility.difficulty.map { $0.afterReached.plans + $0.afterMissed.plans } == 84)
  }

  @Test func onePairTellsItsGainAndNoMore() throws {
    let credibility = try #require(Credibility(of: PlannedYear.samples(gains: [-0.05])))
    #expect(credibility.years == 2000...2000)
    #expect(abs(credibility.bias.meanGain + 0.05) < 1e-14)
    #expect(credibility.theil == nil && credibility.efficiency == nil)
    #expect(credibility.ratchet == nil && credibility.difficulty == nil)
    #expect(credibility.bunching == nil)
  }

  @Test func oneExtremeIsToldApart() throws {
    let years = PlanMaker(provinces: 4).plannedYears(seed: 2)
    #expect(years.allSatisfy { !$0.isExtreme } && Credibility.withoutExtremes(of: years) == nil)
    let slip = try #require(PlannedYear.sample(2030, plan: 95, outcome: 915))
    let all = try #require(Credibility(of: years + [slip]))
    #expect(all.pairs == 61 && all.extremes == 1)
    #expect(Credibility.withoutExtremes(of: years + [slip]) == Credibility(of: years))
    #expect(Credibility.withoutExtremes(of: [slip]) == nil)
  }

  @Test func nothingIsNoRecord() { #expect(Credibility(of: []) == nil) }

  @Test func theOrderOfYearsDoesNotMatter() throws {
    let years = PlanMaker(provinces: 5).plannedYears(seed: 8)
    let (one, other) = try (
      #require(Credibility(of: years)), #require(Credibility(of: years.reversed()))
    )
    #expect(one.bias.reached == other.bias.reached)
    #expect(abs(one.bias.meanGain - other.bias.meanGain) < 1e-15)
    let (slope, reversed) = try (#require(one.efficiency), #require(other.efficiency))
    #expect(abs(slope.slope - reversed.slope) < 1e-12)
  }

  @Test(arguments: [1e300, 1e-300])
  func noScaleTraps(scale: Double) throws {
    let years = (0..<12).compactMap { index in
      PlannedYear.sample(
        2000 + index, plan: index.isMultiple(of: 2) ? scale : 1, outcome: 1 / scale,
        previous: scale, nextPlan: 1)
    }
    let credibility = try #require(Credibility(of: years))
    #expect(credibility.bias.meanGain.isFinite)
    #expect(credibility.theil?.u1.isFinite ?? true)
  }
}
