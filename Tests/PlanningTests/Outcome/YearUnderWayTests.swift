import Figures
import Glibc
import Testing
import Trends

@testable import Planning

@Suite struct YearUnderWayTests {
  private static let values = [2018: 100, 2019: 108, 2020: 112, 2021: 121, 2022: 130, 2023: 138]

  private static func outlook(
    _ partials: [(year: Int, months: Int, value: Int)], plans: [Int: Int] = [:],
    isLowGood: Bool = false
  ) throws -> Outlook {
    let plain = Series.sample(values, plans: plans, isLowGood: isLowGood)
    let series = Series(
      indicator: plain.indicator, province: plain.province, unit: plain.unit,
      observations: plain.observations, plans: plain.plans,
      partials: partials.map {
        PartialOutcome(
          year: $0.year, months: $0.months, value: Rational($0.value),
          citation: Citation(title: "sample"))
      })
    return try Outlook(
      of: series, by: .sample(),
      with: Experience(pace: YearPace(usual: 1, spread: 0.1, halfway: 2)), horizon: 1)
  }

  @Test func laterMonthsCountMore() throws {
    // 180 a year at an even pace; the trend says about 145.
    let none = try Self.outlook([])
    #expect(none.underWay == nil)
    var before = none.years[0].value
    var width = Double.infinity
    for (months, value) in [(3, 45), (6, 90), (9, 135), (11, 165)] {
      let outlook = try Self.outlook([(2024, months, value)])
      let year = try #require(outlook.underWay)
      #expect(abs(year.implied - 180) < 1e-9 && abs(year.usualShare - Double(months) / 12) < 1e-12)
      #expect(outlook.years[0].value > before && outlook.years[0].value < 180.1)
      let range = outlook.years[0].range80
      #expect(range.contains(outlook.years[0].value))
      if months > 6 { #expect(range.upperBound - range.lowerBound < width) }
      before = outlook.years[0].value
      width = range.upperBound - range.lowerBound
    }
  }

  @Test func theLastMonthsToldAreUsed() throws {
    let year = try #require(
      try Self.outlook([(2024, 3, 30), (2024, 9, 100), (2023, 9, 100)]).underWay)
    #expect(year.partial.months == 9 && year.reached == 100)
  }

  @Test func ownYearsTellThePace() throws {
    // By June 2022 and 2023 a fifth was done.
    let slow = try #require(
      try Self.outlook([(2022, 6, 26), (2023, 6, 28), (2024, 6, 30)]).underWay)
    let even = try #require(try Self.outlook([(2024, 6, 30)]).underWay)
    #expect(slow.usualShare < even.usualShare && slow.implied > even.implied)
  }

  @Test func whatIsReachedIsNotLost() throws {
    let outlook = try Self.outlook([(2024, 9, 200)], plans: [2024: 150])
    #expect(outlook.years[0].range95.lowerBound >= 200)
    #expect(try #require(outlook.target).chance == 1)
    let low = try Self.outlook([(2024, 9, 200)], plans: [2024: 150], isLowGood: true)
    #expect(try #require(low.target).chance == 0)
  }

  @Test func monthsBeyondAllThatWasExpectedSpeakAlone() throws {
    let outlook = try Self.outlook([(2024, 9, 300)])
    let year = try #require(outlook.underWay)
    #expect(year.isSurprising && year.weight == 1)
    #expect(abs(outlook.years[0].value / 400 - 1) < 0.01)
    let steps = outlook.ladder.map(\.value)
    #expect(zip(steps, steps.dropFirst()).allSatisfy { $0 < $1 })
    let usual = try #require(try Self.outlook([(2024, 9, 108)]).underWay)
    #expect(!usual.isSurprising && usual.weight < 1)
  }

  @Test func chancesAndQuantilesAgree() throws {
    for isLowGood in [false, true] {
      let outlook = try Self.outlook([(2024, 6, 75)], isLowGood: isLowGood)
      let year = try #require(outlook.years.first)
      for step in outlook.ladder where step.value > 75 {
        let slack = isLowGood ? 1 / 1.0005 : 1.0005
        let chance = year.prospect.chance(of: step.value * slack, isLowGood: isLowGood)
        #expect(abs(chance - step.chance) < 0.001)
      }
    }
  }

  @Test(arguments: [0, -5]) func whatIsNotAboveZeroTellsNothing(value: Int) throws {
    #expect(try Self.outlook([(2024, 6, value)]).underWay == nil)
  }

  @Test func theReasonsStillAddUp() throws {
    let outlook = try Self.outlook([(2024, 9, 135)])
    let explanation = outlook.explanation
    let sum = explanation.reasons.reduce(explanation.lastValue) { $0 + $1.change }
    #expect(abs(sum - outlook.years[0].value) < 1e-6)
    #expect(explanation.reasons.contains { $0.driver == .firstMonths })
  }
}
