import Figures
import TestSupport
import Testing

@testable import Trends

@Suite struct PredictiveDistributionTests {
  private static let ps = [1e-6, 0.001, 0.025, 0.1, 0.3, 0.5, 0.6, 0.9, 0.975, 0.999, 1 - 1e-6]

  @Test(arguments: awkward) func quantilesRise(values: [Double]) throws {
    for kind in Indicator.Kind.allCases {
      let ladder = Ladder(calibration: try .sample(), kind: kind)
      for year in try ladder.fit(History.ending(values)).projection(horizon: 30).years {
        let quantiles = Self.ps.map(year.quantile)
        #expect(quantiles.allSatisfy { $0.isFinite })
        #expect(zip(quantiles, quantiles.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(year.point == year.quantile(0.5))
      }
    }
  }

  @Test(arguments: [grown, [5, -3, 4, 9, -2], [40.0], [30, 33], [0.2, 9, 0.1, 4, 0.3]])
  func probabilityIsTheInverseOfTheQuantile(values: [Double]) throws {
    let ladder = Ladder(calibration: try .sample(), kind: .level)
    for year in try ladder.fit(History.ending(values)).projection(horizon: 8).years {
      for p in Self.ps where year.quantile(p) > 0 {
        #expect(abs(year.probability(ofReaching: year.quantile(p)) - (1 - p)) < 1e-9)
      }
    }
  }

  @Test func smallChancesKeepTheirDigits() throws {
    let year = try Ladder(calibration: .sample(), kind: .level).fit(History.ending(grown))
      .projection(horizon: 1).years[0]
    let far = year.probability(ofReaching: 1e6)
    #expect(far > 0 && far < 1e-6)
    #expect(year.probability(ofReaching: 1e12) < far)
  }

  @Test func boundsAreCertain() throws {
    let year = try Ladder(calibration: .sample(), kind: .share).fit(History.ending([95, 99, 100]))
      .projection(horizon: 3).years[2]
    #expect(year.quantile(0.999) == 100)
    #expect(year.probability(ofReaching: 100.001) == 0)
    #expect(year.probability(ofReaching: 0) == 1)
    #expect(year.probability(ofReaching: -5) == 1)
    #expect(year.probability(ofReaching: .nan) == 0)
  }

  @Test(arguments: 1...9) func zerosAloneLeaveDoubt(count: Int) throws {
    let zeros = [Double](repeating: 0, count: count)
    let year = try Ladder(calibration: .sample(), kind: .level).fit(History.ending(zeros))
      .projection(horizon: 1).years[0]
    #expect(year.point == 0)
    #expect(year.range(0.8).lowerBound == 0)
    #expect(year.range(0.8).upperBound > 0)
    #expect(year.probability(ofReaching: 0) == 1)
    #expect(year.probability(ofReaching: 1) < 0.1)
  }
}
