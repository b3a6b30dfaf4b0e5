import Figures
import Foundation
import Testing

@testable import Planning

@Suite struct PlannedYearTests {
  @Test func gainAndChangeAreLogarithms() throws {
    let year = try #require(
      PlannedYear.sample(2024, plan: 110, outcome: 99, previous: 100, nextPlan: 121))
    #expect(abs(year.gain - log(0.9)) < 1e-15)
    let change = try #require(year.change)
    #expect(abs(change.planned - log(1.1)) < 1e-15 && abs(change.actual - log(0.99)) < 1e-15)
    #expect(abs(try #require(year.raise) - log(1.1)) < 1e-15)
    #expect(!year.isReached)
  }

  @Test func whereLessIsBetterAllTurnsRound() throws {
    let (high, low) = try (
      #require(PlannedYear.sample(2024, plan: 5, outcome: 4, previous: 6, nextPlan: 3)),
      #require(
        PlannedYear.sample(2024, plan: 5, outcome: 4, isLowGood: true, previous: 6, nextPlan: 3))
    )
    #expect(high.gain == -low.gain && low.isReached && !high.isReached)
    #expect(high.change?.planned == (low.change?.planned).map(-))
    #expect(high.raise == low.raise.map(-))
  }

  @Test(arguments: [(1e308, 1e-308), (1e-308, 1e308), (Double.leastNonzeroMagnitude, 1e300)])
  func noRatioOverflows(plan: Double, outcome: Double) throws {
    let year = try #require(PlannedYear.sample(2024, plan: plan, outcome: outcome))
    #expect(year.gain.isFinite)
    #expect(abs(year.gain - (log(outcome) - log(plan))) < 1e-9)
  }

  @Test(arguments: [
    (0.0, 1.0), (1, 0), (-1, 1), (1, -1), (.nan, 1), (1, .nan), (.infinity, 1), (1, .infinity),
  ])
  func ratiosNeedAmountsAboveZero(plan: Double, outcome: Double) {
    #expect(PlannedYear.sample(2024, plan: plan, outcome: outcome) == nil)
  }

  @Test(arguments: [0.0, -3, .nan, .infinity])
  func neighboursThatAreNoneAreLeftOut(value: Double) throws {
    let year = try #require(
      PlannedYear.sample(2024, plan: 1, outcome: 1, previous: value, nextPlan: value))
    #expect(year.change == nil && year.raise == nil)
  }

  @Test(arguments: [(199.0, false), (201, true), (51, false), (49, true)])
  func aFactorOfTwoIsExtreme(outcome: Double, expected: Bool) throws {
    #expect(
      try #require(PlannedYear.sample(2024, plan: 100, outcome: outcome)).isExtreme == expected)
  }

  @Test func howWellTheShareIsKnownFollowsFromThePrints() throws {
    func year(_ interval: Interval, _ status: Status = .actual) throws -> PlannedYear {
      let sample = Series.sample([2024: 100], plans: [2024: 200])
      let outcome = Observation(
        year: 2024, value: 100, interval: interval, status: status, origin: .published,
        citation: Citation(title: "sample"))
      let series = Series(
        indicator: sample.indicator, province: sample.province, unit: sample.unit,
        observations: [outcome], plans: sample.plans)
      return try #require(series.plannedYears.first)
    }
    #expect(try year(Interval(100)).uncertainty == 0)
    #expect(abs(try year(Interval(center: 100, radius: 2)).uncertainty - 0.02) < 1e-12)
    #expect(try year(Interval(100), .estimate).uncertainty == .infinity)
  }

  @Test func aSeriesGivesItsYearsWithTheirNeighbours() {
    let years = Series.sample(
      [2020: 90, 2021: 100, 2022: 0, 2023: 120], plans: [2021: 95, 2022: 105, 2023: 110, 2024: 130]
    ).plannedYears
    #expect(years.map(\.year) == [2021, 2023])
    #expect(years.map(\.previous) == [90, nil])
    #expect(years.map(\.nextPlan) == [105, 130])
    #expect(years.allSatisfy { $0.province == "Bến Tre" && $0.indicator == "sample" })
  }
}
