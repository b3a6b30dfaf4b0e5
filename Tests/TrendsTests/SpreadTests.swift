import Figures
import Testing

@testable import Trends

@Suite struct SpreadTests {
  @Test func ownChangesOutweighTheUsualOneAsTheyGrow() {
    #expect(Spread.unit(own: 0, changes: 0, usual: 3) == 3)
    #expect(Spread.unit(own: 0, changes: 8, usual: 3) == 1)
    #expect(abs(Spread.unit(own: 2, changes: 100, usual: 3) - 2) < 0.05)
  }

  @Test func uncertainLastValueAddsInQuadrature() throws {
    let spread = Spread(unit: 5, law: try Calibration.sample().law(.log, observations: 1))
    let certain = spread.errors(horizon: 1, lastDeviation: 0)
    let uncertain = spread.errors(horizon: 1, lastDeviation: 3)
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
