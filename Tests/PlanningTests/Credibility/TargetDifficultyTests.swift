import Testing

@testable import Planning

@Suite struct TargetDifficultyTests {
  /// Fisher's own table of the lady tasting tea, and others worked by hand.
  @Test(
    arguments: [
      ([3, 4], [1, 4], 34.0 / 70), ([4, 4], [0, 4], 2.0 / 70), ([0, 5], [0, 5], 1),
      ([3, 6], [3, 6], 1), ([10, 10], [4, 4], 1),
    ] as [([Int], [Int], Double)])
  func fisher(first: [Int], second: [Int], expected: Double) {
    let p = TargetDifficulty.fisher(
      .init(plans: first[1], reached: first[0]), .init(plans: second[1], reached: second[0]))
    #expect(abs(p - expected) < 1e-12)
  }

  /// Plans that add twice the gain are out of reach after a good year; outcomes here do not follow
  /// the plan but a path of their own.
  @Test func aPunishingPlanIsHarderAfterSuccess() throws {
    let years = (0..<40).compactMap { index in
      PlannedYear.sample(
        2000 + index, plan: index.isMultiple(of: 2) ? 90 : 110, outcome: 100)
    }
    let difficulty = try #require(TargetDifficulty(of: years))
    #expect(difficulty.afterReached.share == 0 && difficulty.afterMissed.share == 1)
    #expect(difficulty.pValue < 1e-6)
  }

  @Test func independentYearsAreEquallyHard() throws {
    let rejections = try (0..<300).count { seed in
      let years = PlanMaker(provinces: 4).plannedYears(seed: UInt64(seed))
      return try #require(TargetDifficulty(of: years)).pValue < 0.05
    }
    #expect((1...25).contains(rejections))
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
