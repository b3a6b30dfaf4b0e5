import Figures
import Testing

@testable import Planning

@Suite struct TargetTests {
  private static let values = [2018: 100, 2019: 108, 2020: 112, 2021: 121, 2022: 130, 2023: 138]

  private static func chance(of plan: Double, isLowGood: Bool = false) throws -> Double {
    let series = Series.sample(values, isLowGood: isLowGood)
    let outlook = try Outlook(of: series, by: .sample(), horizon: 1, given: plan)
    return try #require(outlook.target).chance
  }

  @Test func aHigherPlanIsLessLikely() throws {
    let chances = try [50.0, 120, 140, 150, 200, 500].map { try Self.chance(of: $0) }
    #expect(zip(chances, chances.dropFirst()).allSatisfy { $0 > $1 })
    #expect(chances.allSatisfy { (0...1).contains($0) })
  }

  @Test func whereLessIsBetterTheChanceTurns() throws {
    for plan in [100.0, 140, 180] {
      let (high, low) = try (Self.chance(of: plan), Self.chance(of: plan, isLowGood: true))
      #expect(abs(high + low - 1) < 0.05)
    }
  }

  @Test(arguments: [false, true]) func comingNearIsLikelierThanReaching(isLowGood: Bool) throws {
    for plan in [120.0, 140, 150, 170] {
      let series = Series.sample(Self.values, isLowGood: isLowGood)
      let target = try #require(
        try Outlook(of: series, by: .sample(), horizon: 1, given: plan).target)
      #expect(target.nearChance > target.chance && target.nearChance <= 1)
      #expect(target.closeChance >= 0 && target.closeChance <= target.nearChance)
      let other = isLowGood ? plan * 1.05 : plan * 0.95
      #expect(abs(try Self.chance(of: other, isLowGood: isLowGood) - target.nearChance) < 1e-12)
    }
  }

  @Test func theGrowthAskedIsOverTheLastOutcome() throws {
    let outlook = try Outlook(of: .sample(Self.values), by: .sample(), horizon: 1, given: 151.8)
    let growth = try #require(outlook.target?.growth)
    #expect(abs(growth - 0.1) < 1e-12)
  }
}
