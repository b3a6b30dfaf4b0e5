import Testing

@testable import Planning

@Suite struct TargetDifficultyTests {
  /// Plans that add twice the gain are out of reach after a good year; outcomes here do not follow
  /// the plan but a path of their own.
  @Test func aPunishingPlanIsHarderAfterSuccess() throws {
    let years = (0..<40).compactMap { index in
      PlannedYear.sample(
        2000 + index, plan: index.isMultiple(of: 2) ? 90 : 110, outcome: 100)
    }
    let difficulty = try #require(TargetDifficulty(of: years))
    #expect(difficulty.afterReached == .init(plans: 20, reached: 0))
    #expect(difficulty.afterMissed == .init(plans: 19, reached: 19))
    #expect(difficulty.test.pValue < 1e-6 && difficulty.isHarderAfterSuccess)
  }

  @Test func independentYearsAreEquallyHard() throws {
    let rejections = try (0..<300).count { seed in
      let years = PlanMaker(provinces: 4).plannedYears(seed: UInt64(seed))
      return try #require(TargetDifficulty(of: years)).test.pValue < 0.05
    }
    #expect((1...25).contains(rejections))
  }

  /// Provinces that nearly always reach their plans, and others that hardly ever do: over all of
  /// them success follows success, within each it does not.
  @Test func provincesThatDifferAreNoPersistence() throws {
    let rejections = try (0..<300).count { seed in
      let easy = PlanMaker(bias: 0.05, provinces: 10).plannedYears(seed: UInt64(seed))
      let hard = PlanMaker(bias: -0.05, provinces: 10).plannedYears(seed: UInt64(seed + 1000))
      let years =
        easy
        + hard.compactMap {
          PlannedYear(
            indicator: "other", province: $0.province, year: $0.year, plan: $0.plan,
            outcome: $0.outcome)
        }
      let difficulty = try #require(TargetDifficulty(of: years))
      let (first, second) = (difficulty.afterReached, difficulty.afterMissed)
      #expect(first.reached * second.plans > second.reached * first.plans)
      return difficulty.test.pValue < 0.05
    }
    #expect((3...27).contains(rejections))
  }

  @Test func yearsOfDifferentProvincesDoNotFollowEachOther() {
    let years = (0..<20).compactMap { index in
      PlannedYear.sample(2000 + index, plan: 1, outcome: 1, province: "\(index)")
    }
    #expect(TargetDifficulty(of: years) == nil)
  }

  @Test func theYearsMayComeInAnyOrder() {
    let years = PlanMaker().plannedYears(seed: 3)
    #expect(TargetDifficulty(of: years) == TargetDifficulty(of: years.reversed()))
  }
}
