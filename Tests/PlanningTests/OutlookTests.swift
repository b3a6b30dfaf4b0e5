import Figures
import Testing
import Trends

@testable import Planning

@Suite struct OutlookTests {
  private static let values = [2018: 100, 2019: 108, 2020: 112, 2021: 121, 2022: 130, 2023: 138]

  @Test(arguments: [1, 2, 5, 12])
  func everyYearIsOrdered(horizon: Int) throws {
    let outlook = try Outlook(of: .sample(Self.values), by: .sample(), horizon: horizon)
    #expect(outlook.years.map(\.year) == Array(2024..<(2024 + horizon)))
    for year in outlook.years {
      let bounds = [
        year.range95.lowerBound, year.range80.lowerBound, year.value, year.range80.upperBound,
        year.range95.upperBound,
      ]
      #expect(bounds == bounds.sorted())
    }
  }

  @Test func growthIsOverTheYearBefore() throws {
    let outlook = try Outlook(of: .sample(Self.values), by: .sample(), horizon: 2)
    let (first, second) = (outlook.years[0], outlook.years[1])
    #expect(abs(try #require(first.growth) - (first.value / 138 - 1)) < 1e-12)
    #expect(abs(try #require(second.growth) - (second.value / first.value - 1)) < 1e-12)
  }

  @Test func aStatedPlanIsTheTarget() throws {
    let series = Series.sample(Self.values, plans: [2023: 130, 2025: 160])
    let outlook = try Outlook(of: series, by: .sample(), horizon: 2)
    let target = try #require(outlook.target)
    #expect(target.year == 2025 && target.value == 160)
    #expect(outlook.years[0].plan == nil && outlook.years[1].plan != nil)
    guard case .stated = target.origin else {
      Issue.record("the plan is published")
      return
    }
  }

  @Test func aGivenPlanStandsInForTheStatedOne() throws {
    let series = Series.sample(Self.values, plans: [2024: 160])
    let outlook = try Outlook(of: series, by: .sample(), horizon: 1, given: 150)
    #expect(outlook.target?.value == 150 && outlook.target?.origin == .given)
  }

  @Test func theLadderKeepsItsChances() throws {
    let outlook = try Outlook(of: .sample(Self.values), by: .sample(), horizon: 1)
    #expect(outlook.ladder.map(\.chance) == [0.9, 0.75, 0.5, 0.25, 0.1])
    #expect(outlook.ladder.map(\.value) == outlook.ladder.map(\.value).sorted())
    for step in outlook.ladder {
      let asked = try Outlook(
        of: .sample(Self.values), by: .sample(), horizon: 1, given: step.value * 1.0005)
      #expect(abs(try #require(asked.target).chance - step.chance) < 0.01)
    }
  }

  private static func planned(
    _ plan: Int, horizon: Int = 1
  ) throws -> Outlook {
    try Outlook(
      of: .sample(values, plans: [2024: plan]), by: .sample(),
      with: Experience(plans: try PlanCalibration.reported.get()), horizon: horizon)
  }

  @Test func aPublishedPlanCounts() throws {
    let plain = try Outlook(of: .sample(Self.values), by: .sample(), horizon: 1)
    #expect(plain.planWeight == nil)
    let planned = try Self.planned(160)
    #expect(planned.years[0].value > plain.years[0].value && planned.years[0].value < 165)
    let weight = try #require(planned.planWeight)
    #expect(weight > 0 && weight <= 1)
    let sum = planned.explanation.reasons.reduce(138) { $0 + $1.change }
    #expect(abs(sum - planned.years[0].value) < 1e-6)
    #expect(planned.explanation.reasons.contains { $0.driver == .plan })
  }

  @Test(arguments: [1, 5000, 1_000_000_000])
  func aPlanBeyondAllReasonDoesNotCount(plan: Int) throws {
    let plain = try Outlook(of: .sample(Self.values), by: .sample(), horizon: 1)
    let planned = try Self.planned(plan)
    #expect(planned.years[0].value == plain.years[0].value)
    #expect(planned.disregardedPlan?.value == Rational(plan) && planned.planWeight == nil)
    #expect(try Self.planned(150).disregardedPlan == nil)
  }

  @Test func laterYearsStartFromThePlannedOne() throws {
    let plain = try Outlook(of: .sample(Self.values), by: .sample(), horizon: 3)
    let planned = try Self.planned(160, horizon: 3)
    let factor = planned.years[0].value / plain.years[0].value
    for (before, after) in zip(plain.years, planned.years).dropFirst() {
      #expect(abs(after.value / before.value - factor) < 1e-9)
      #expect(after.range80.contains(after.value))
    }
  }

  @Test func aStepOnThePlanHasTheChanceOfThePlan() throws {
    let outlook = try Self.planned(146)
    let target = try #require(outlook.target)
    for step in outlook.ladder where step.value == 146 {
      #expect(step.chance == target.chance)
    }
    #expect(Set(outlook.ladder.map(\.value)).count == outlook.ladder.count)
    #expect(outlook.ladder.map(\.value) == outlook.ladder.map(\.value).sorted())
    let chances = outlook.ladder.map(\.chance)
    #expect(chances == chances.sorted(by: >))
  }

  @Test func anUncertainLastValueWidensTheRange() throws {
    let sharp = Series.sample(Self.values)
    var observations = sharp.observations
    let last = observations.removeLast()
    observations.append(
      Observation(
        year: last.year, value: last.value, interval: Interval(center: last.value, radius: 30),
        status: .estimate, origin: .published, citation: last.citation))
    let vague = Series(
      indicator: sharp.indicator, province: sharp.province, unit: sharp.unit,
      observations: observations)
    func width(_ series: Series) throws -> Double {
      let range = try Outlook(of: series, by: .sample(), horizon: 1).years[0].range80
      return range.upperBound - range.lowerBound
    }
    #expect(try width(vague) > width(sharp))
  }

  @Test func anEmptySeriesIsNoHistory() throws {
    #expect(throws: History.Failure.empty) {
      try Outlook(of: .sample([:]), by: .sample(), horizon: 1)
    }
  }
}
