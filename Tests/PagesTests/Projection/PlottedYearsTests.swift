import Figures
import Planning
import Testing

@testable import Pages

@Suite struct PlottedYearsTests {
  static func shown(_ odd: OddSeries) throws -> PlottedYears {
    let figures = try odd.figures(.english)
    return PlottedYears(of: figures.series, figures.outlook)
  }

  @Test func aPlanGivenStandsInForTheStatedOne() throws {
    let shown = try Self.shown(.given)
    #expect(shown.plans.map(\.year) == [2025] && shown.plans.map(\.value) == [1e300])
  }

  @Test func farTargetsAndLaterPlansAreLeftOut() throws {
    let shown = try Self.shown(.later)
    #expect(shown.plans.map(\.year) == [2022, 2025])
    #expect(shown.targets.map(\.year) == [2020, 2025, 2030])
    #expect(shown.years == 2023...2025 && shown.allYears == 2020...2030)
  }

  @Test(arguments: OddSeries.allCases) func farEndsOfRangesAreCut(odd: OddSeries) throws {
    let shown = try Self.shown(odd)
    let points = shown.outcomes.map(\.value) + shown.plans.map(\.value) + shown.coming.map(\.value)
    let extent = shown.extent(of: shown.plans, \.range95)
    let (least, most) = (points.min() ?? 0, points.max() ?? 0)
    let room = max(most - least, max(most.magnitude, least.magnitude) / 2)
    #expect(Set(points).isSubset(of: extent))
    #expect(extent.allSatisfy { (least - room...most + room).contains($0) })
  }
}
