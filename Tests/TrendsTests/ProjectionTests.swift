import Figures
import Foundation
import TestSupport
import Testing

@testable import Trends

@Suite struct ProjectionTests {
  /// Points and ends of both ranges, year by year.
  private func outline(
    _ history: History, kind: Indicator.Kind = .level, deviation: Double = 0
  ) throws -> [Double] {
    try Ladder(calibration: .sample(), kind: kind).fit(history, lastDeviation: deviation)
      .projection(horizon: 10).years.flatMap { year in
        [
          year.point, year.range(0.8).lowerBound, year.range(0.8).upperBound,
          year.range(0.95).lowerBound, year.range(0.95).upperBound,
        ]
      }
  }

  private static let shapes: [[Double]] = [
    grown, [40], [30, 33], [30, 33, 31], [5, 3, 4, 9], [5, -3, 4, 9, -2], [0, 3, 0, 7, 2, 0],
  ]

  @Test(arguments: shapes) func powersOfTwoPassThrough(values: [Double]) throws {
    let plain = try outline(History.ending(values))
    for power in [-300, -3, 7, 400] {
      let factor = scalbn(1.0, power)
      #expect(try outline(History.ending(values.map { $0 * factor })) == plain.map { $0 * factor })
    }
  }

  @Test(arguments: shapes) func scalePassesThrough(values: [Double]) throws {
    let plain = try outline(History.ending(values))
    for factor in [1e-15, 3, 1e15] {
      for (own, other) in zip(try outline(History.ending(values.map { $0 * factor })), plain) {
        #expect(abs(own - other * factor) <= 1e-11 * abs(other * factor) + 1e-13 * factor)
      }
    }
  }

  @Test(arguments: shapes) func calendarMayBeShifted(values: [Double]) throws {
    let plain = try outline(History.ending(values))
    #expect(try outline(History.ending(values, in: 4024)) == plain)
    #expect(try outline(History.ending(values, in: 60)) == plain)
  }

  @Test(arguments: shapes) func rangesWidenWithTheHorizon(values: [Double]) throws {
    let fit = try Ladder(calibration: .sample(), kind: .balance).fit(History.ending(values))
    for coverage in [0.5, 0.8, 0.95] {
      let widths = fit.projection(horizon: 30).years.map {
        $0.range(coverage).upperBound - $0.range(coverage).lowerBound
      }
      #expect(zip(widths, widths.dropFirst()).allSatisfy { $0 <= $1 * (1 + 1e-12) })
    }
  }

  @Test func relativeRangesWidenWhereValuesFall() throws {
    let history = try History.ending([100, 80, 64, 51, 41, 33])
    let years = try Ladder(calibration: .sample(), kind: .level).fit(history)
      .projection(horizon: 30).years
    let ratios = years.map { $0.range(0.8).upperBound / $0.range(0.8).lowerBound }
    #expect(zip(ratios, ratios.dropFirst()).allSatisfy { $0 <= $1 })
  }

  @Test func constantSeriesProjectsItselfWithARange() throws {
    for kind in Indicator.Kind.allCases {
      let years = try Ladder(calibration: .sample(growth: 0), kind: kind)
        .fit(History.ending([7, 7, 7, 7, 7, 7])).projection(horizon: 5).years
      for year in years {
        #expect(abs(year.point - 7) < 1e-12)
        #expect(year.range(0.8).lowerBound < 7 && 7 < year.range(0.8).upperBound)
      }
    }
  }

  @Test func pooledStaysWithinReach() throws {
    let doubling = try History.ending((0..<12).map { pow(2, Double($0)) })
    for (index, year) in try Ladder(calibration: .sample(), kind: .level).fit(doubling)
      .projection(horizon: 30).years.enumerated()
    {
      #expect(year.point <= 2048 * pow(4, Double(index + 1)) * (1 + 1e-12))
    }
  }

  @Test func uncertainLastValueWidensEveryRange() throws {
    let history = try History.ending(grown)
    let certain = try outline(history)
    let uncertain = try outline(history, deviation: 12)
    for year in 0..<10 {
      #expect(uncertain[5 * year] == certain[5 * year])
      #expect(uncertain[5 * year + 1] < certain[5 * year + 1])
      #expect(uncertain[5 * year + 4] > certain[5 * year + 4])
    }
    #expect(try outline(history, deviation: .greatestFiniteMagnitude).allSatisfy { $0.isFinite })
  }

  @Test func yearsFollowTheLastOne() throws {
    let history = try History(years: [2019, 2021], values: [4, 5])
    let projection = try Ladder(calibration: .sample(), kind: .level).fit(history)
      .projection(horizon: 3)
    #expect(projection.years.map(\.year) == [2022, 2023, 2024])
  }
}
