import Figures
import Testing
import Trends

@testable import Planning

@Suite struct ProvincePlanLineTests {
  private static let values = [2019: 108, 2020: 112, 2021: 121, 2022: 130, 2023: 138]

  private static func line(
    _ values: [Int: Int], plans: [Int: Int] = [:], in year: Int, chance: Double = 0.75
  ) throws -> ProvincePlan.Line {
    ProvincePlan.Line(
      of: .sample(values, plans: plans), in: year, withChance: chance, by: try .sample(),
      with: .none)
  }

  @Test func holdsTheYearAndTheOneAfter() throws {
    let line = try Self.line(Self.values, plans: [2023: 140, 2024: 150], in: 2023)
    #expect(line.before?.year == 2022 && line.outcome?.year == 2023)
    #expect(line.plan?.value == 140 && line.nextPlan?.value == 150)
    #expect(line.forecast?.year == 2024 && line.failure == nil)
    let outlook = try Outlook(of: line.series, by: .sample(), horizon: 1)
    #expect(line.chance == outlook.target?.chance)
    #expect(line.suggestion?.exact == outlook.years[0].target(withChance: 0.75))
  }

  @Test func whatEndsEarlierIsProjectedToTheSameYear() throws {
    let line = try Self.line(Self.values, plans: [2025: 160], in: 2024)
    #expect(line.outcome == nil && line.before?.year == 2023)
    #expect(line.forecast?.year == 2025 && line.chance != nil)
  }

  @Test func aPlanInBetweenIsOpenStill() throws {
    let line = try Self.line(Self.values, plans: [2024: 150, 2025: 160], in: 2024)
    #expect(line.plan?.value == 150 && line.nextPlan?.value == 160)
    let chance = try #require(line.chance)
    #expect(chance > 0 && chance < 1)
  }

  @Test func aPlanAloneIsShownWithoutAForecast() throws {
    let line = try Self.line([:], plans: [2024: 150], in: 2023)
    #expect(line.forecast == nil && line.suggestion == nil && line.nextPlan?.value == 150)
    #expect(line.failure as? History.Failure == .empty)
  }
}
