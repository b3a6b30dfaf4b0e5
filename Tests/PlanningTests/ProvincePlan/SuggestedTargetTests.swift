import Figures
import Testing
import Trends

@testable import Planning

@Suite struct SuggestedTargetTests {
  private static func year(_ scale: Double, isLowGood: Bool = false) throws -> Outlook.Year {
    let values = [2018: 100, 2019: 108, 2020: 112, 2021: 121, 2022: 130, 2023: 138]
    let series = Series.sample(values.mapValues { Int(Double($0) * scale) }, isLowGood: isLowGood)
    return try Outlook(of: series, by: .sample(), horizon: 1).years[0]
  }

  @Test(arguments: [0.001, 0.1, 0.25, 0.5, 0.75, 0.9, 0.999])
  func isNeverHarderThanTheChanceAllows(chance: Double) throws {
    for scale in [0.2, 1, 7, 1_000, 1e9] {
      for isLowGood in [false, true] {
        let year = try Self.year(scale, isLowGood: isLowGood)
        let target = try #require(
          SuggestedTarget(in: year, withChance: chance, isLowGood: isLowGood))
        #expect(target.exact == year.target(withChance: chance))
        #expect(isLowGood ? target.value >= target.exact : target.value <= target.exact)
        let width = year.range80.upperBound - year.range80.lowerBound
        #expect(
          abs(target.value - (target.value * pow10(target.places)).rounded() / pow10(target.places))
            <= abs(target.value) * 1e-12)
        let room = max(width / 20, target.exact.magnitude / 1_000) * (1 + 1e-6)
        #expect(abs(target.value - target.exact) <= room, "\(scale), \(chance)")
      }
    }
  }

  @Test(arguments: [
    (1_619.3, 26.0, 1_600.0, 0), (73_120, 750, 73_000, 0), (108.63, 0.45, 108.6, 1),
    (11.42, 0.15, 11.4, 1), (0.2149, 0.011, 0.21, 2), (832.4, 5, 830, 0), (829.9, 5, 825, 0),
    (-17, 20, -20, 0), (3, 20, 0, 0), (0, 1, 0, 0), (8.3, 0.1, 8.3, 1), (0.3, 0.1, 0.3, 1),
    (1e300, 1e298, 1e300, 0),
  ])
  func roundsDownToWhatPeopleWrite(
    value: Double, step: Double, rounded: Double, places: Int
  ) {
    let grid = SuggestedTarget.Grid(step: step)
    let result = grid?.rounded(value, toward: .down) ?? value
    #expect(abs(result - rounded) <= rounded.magnitude * 1e-12, "\(result)")
    #expect((grid?.places ?? 0) == places)
    #expect(result.sign == .plus || result < 0)
  }

  @Test(arguments: [(11.42, 0.15, 11.5), (26.93, 0.5, 27), (320, 20, 320), (-17, 20, 0)])
  func roundsUpWhereLessIsBetter(value: Double, step: Double, rounded: Double) throws {
    let grid = try #require(SuggestedTarget.Grid(step: step))
    #expect(abs(grid.rounded(value, toward: .up) - rounded) < 1e-9)
  }

  @Test(arguments: [0, -1, Double.nan, .infinity, .leastNonzeroMagnitude, .greatestFiniteMagnitude])
  func thereIsNoGridBeyondNumbers(step: Double) {
    #expect(SuggestedTarget.Grid(step: step) == nil)
  }

  @Test func aPlanWithThatChanceStandsAsItIs() throws {
    let values = [2018: 1000, 2019: 1080, 2020: 1120, 2021: 1210, 2022: 1300, 2023: 1380]
    let free = try Outlook(of: .sample(values), by: .sample(), horizon: 1).years[0]
    let target = try #require(SuggestedTarget(in: free, withChance: 0.75, isLowGood: false))
    try #require(target.exact - target.value > 2)
    for (plan, isTaken) in [
      (Int(target.exact) - 1, true), (Int(target.value) - 3, false), (Int(target.exact) + 9, false),
    ] {
      let series = Series.sample(values, plans: [2024: plan])
      let year = try Outlook(of: series, by: .sample(), horizon: 1).years[0]
      let planned = try #require(SuggestedTarget(in: year, withChance: 0.75, isLowGood: false))
      #expect((planned.value == Double(plan)) == isTaken, "\(plan) of \(target)")
    }
  }

  private func pow10(_ places: Int) -> Double {
    (0..<places).reduce(1) { power, _ in power * 10 }
  }

  @Test func countsStayWhole() throws {
    let series = Series.sample([2021: 2, 2022: 2, 2023: 3])
    let year = try Outlook(of: series, by: .sample(), horizon: 1).years[0]
    let target = try #require(
      SuggestedTarget(in: year, withChance: 0.75, isLowGood: false, isWhole: true))
    #expect(target.value == target.value.rounded() && target.places == 0)
  }
}
