import Figures
import Foundation
import NumericCore
import TestSupport
import Testing

@testable import Trends

@Suite struct SpreadTests {
  private func spread(_ values: [Double], _ form: Form = .log, slope: Double = 1) throws -> Spread {
    Spread(
      of: try History.ending(form == .log ? values.map { log($0) } : values), form: form,
      slope: slope,
      usual: UsualChange(growth: 0, size: 0.1),
      law: try Calibration.sample().law(form, observations: 1))
  }

  @Test(arguments: 1...40) func whatNeverMovedTakesTheUsualSize(count: Int) throws {
    for form in Form.allCases {
      let spread = try spread([Double](repeating: 7, count: count), form)
      #expect(spread.below == 0.1 && spread.above == 0.1)
    }
  }

  @Test func oneChangeIsMixedWithTheUsualOne() throws {
    let changed = Spread.size(of: try History.ending([0, 2]), foreseen: 1, usual: 1)
    #expect(abs(changed - ((4 + 0.5) / 1.5).squareRoot()) < 1e-15)
  }

  @Test func manyChangesOutweighTheUsualOne() throws {
    let swings = try History.ending((0..<200).map { $0.isMultiple(of: 2) ? 0 : 2 })
    #expect(abs(Spread.size(of: swings, foreseen: 1, usual: 50) - 2) < 0.1)
  }

  @Test func steadyGrowthAddsLittle() throws {
    let steady = try spread((0..<12).map { exp(0.2 * Double($0)) })
    let rough = try spread(
      (0..<12).map { exp(0.2 * Double($0) + ($0.isMultiple(of: 2) ? 0.2 : 0)) })
    #expect(steady.below < 0.4 * rough.below)
    #expect(steady.above < 0.5 * rough.above)
  }

  @Test func steadyGrowthThatIsNotForeseenAddsAll() throws {
    let values = (0..<12).map { exp(0.2 * Double($0)) }
    let ahead = try [-1, 0, 0.1, 0.2, 5].map { try spread(values, slope: $0).below }
    #expect(ahead[0] == ahead[1] && ahead[3] == ahead[4])
    #expect(ahead[1] > ahead[2] && ahead[2] > ahead[3])
    #expect(abs(ahead[0] - 0.2) < 0.01)
  }

  @Test func twoValuesCannotBeSteady() throws {
    #expect(try spread([100, 130]).below > 0.2)
  }

  @Test func missesAboveAreMeasuredByRatiosToo() throws {
    let high = try spread([1, 5, 1, 5, 1, 5])
    let low = try spread([5, 1, 5, 1, 5, 1])
    #expect(high.above < high.below && low.above > low.below)
    for spread in [high, low] {
      #expect(spread.above * spread.above / (spread.below * spread.below) < 3.000001)
    }
    let values = try spread([5, 1, 5, 1, 5, 1], .level)
    #expect(values.above == values.below)
  }

  @Test(arguments: awkward) func sizesArePositiveAndFinite(values: [Double]) throws {
    let history = try History.ending(values)
    for kind in Indicator.Kind.allCases {
      let spread = try Ladder(calibration: .sample(), kind: kind).fit(history).spread
      #expect(spread.below > 0 && spread.below.isFinite)
      #expect(spread.above > 0 && spread.above.isFinite)
    }
  }

  @Test func uncertainLastValueAddsInQuadrature() throws {
    let spread = Spread(
      below: 5, above: 5, law: try Calibration.sample().law(.log, observations: 1))
    let certain = spread.errors(horizon: 1, centre: 7, lastDeviation: 0)
    let uncertain = spread.errors(horizon: 1, centre: 7, lastDeviation: 3)
    #expect(certain.below == 4)
    #expect(uncertain.below == 5)
    #expect(uncertain.above > certain.above)
  }

  @Test func bandSetsTheUsualChange() throws {
    let history = try History.ending([100])
    let narrow = try #require(GrowthBand(p1: 4, p50: 5, p99: 6))
    let wide = try #require(GrowthBand(p1: -40, p50: 5, p99: 90))
    let calibration = try Calibration.sample()
    func range(_ band: GrowthBand) throws -> ClosedRange<Double> {
      try Ladder(calibration: calibration, kind: .money, band: band).fit(history)
        .projection(horizon: 1).years[0].range(0.98)
    }
    #expect(abs(try range(narrow).lowerBound - 104) < 0.2)
    #expect(abs(try range(narrow).upperBound - 106) < 0.2)
    #expect(try range(wide).upperBound > 150)
  }
}
