import Figures
import Foundation
import TestSupport
import Testing

@testable import Trends

@Suite struct LadderTests {
  @Test(arguments: [
    (1, Rung.pooledGrowth, TrendName.pooledGrowth), (2, .shrunkenDrift, .shrunkenDrift),
    (3, .shrunkenDrift, .shrunkenDrift), (4, .pooled, .pooled),
    (10, .pooled, .pooled),
  ])
  func rungByLength(count: Int, rung: Rung, model: TrendName) throws {
    let fit = try Ladder(calibration: .sample(), kind: .level)
      .fit(History.ending(Array(grown.prefix(count))))
    #expect(fit.rung == rung)
    #expect(fit.model == model)
  }

  @Test func oneValueGrowsAsItsKindDoes() throws {
    let points = try Ladder(calibration: .sample(growth: 0.1), kind: .money)
      .fit(History.ending([100])).projection(horizon: 2).years.map(\.point)
    #expect(abs(points[0] - 100 * exp(0.1)) < 1e-10)
    #expect(abs(points[1] - 100 * exp(0.2)) < 1e-10)
  }

  @Test func bandIsPreferredToTheKind() throws {
    let band = try #require(GrowthBand(p1: -7.2, p50: 13.8, p99: 49.7))
    let point = try Ladder(calibration: .sample(), kind: .money, band: band)
      .fit(History.ending([1000])).projection(horizon: 1).years[0].point
    #expect(abs(point - 1138) < 1e-9)
  }

  @Test func simpleModelsWorkOnTheValues() throws {
    let history = try History.ending([10, 40, 70])
    let fit = try Ladder(calibration: .sample(), kind: .level, model: .drift).fit(history)
    #expect(fit.rung == .chosen)
    #expect(fit.projection(horizon: 2).years.map(\.point) == [100, 130])
  }

  @Test(arguments: TrendName.allCases) func modelsSayWhenAHistoryIsTooShort(model: TrendName) throws
  {
    let ladder = Ladder(calibration: try .sample(), kind: .level, model: model)
    for count in 1...5 {
      let history = try History.ending(Array(grown.prefix(count)))
      do {
        let fit = try ladder.fit(history)
        #expect(fit.projection(horizon: 3).years.allSatisfy { $0.point.isFinite })
      } catch .tooShort(let name, let needs, let has) {
        #expect(name == model && has == count && needs > count)
      }
    }
  }

  @Test(arguments: awkward) func nothingBreaks(values: [Double]) throws {
    for model in [nil] + TrendName.allCases.map(Optional.some) {
      for kind in [Indicator.Kind.level, .share, .balance] {
        let ladder = Ladder(calibration: try .sample(), kind: kind, model: model)
        guard let fit = try? ladder.fit(History.ending(values)) else { continue }
        for year in fit.projection(horizon: 30).years {
          #expect(year.point.isFinite)
          #expect((0...1).contains(year.probability(ofReaching: values[0])))
          #expect((0...1).contains(year.probability(ofReaching: .greatestFiniteMagnitude)))
        }
      }
    }
  }

  @Test func gapsOfTwoYearsCountTwice() throws {
    let sparse = try History(years: [2000, 2002, 2004, 2006, 2008], values: [1, 2, 4, 8, 16])
    let fit = try Ladder(calibration: .sample(growth: 0), kind: .level).fit(sparse)
    let years = fit.projection(horizon: 2).years
    let dense = try History.ending([1, 2, 4, 8, 16])
    let next = try Ladder(calibration: .sample(growth: 0), kind: .level).fit(dense)
      .projection(horizon: 1).years[0]
    // Doubling every two years, the next single year brings less than doubling every year.
    #expect(years[0].point < 16 * 2.0.squareRoot() * 1.001)
    #expect(years[0].point < next.point)
    #expect(years[1].point > years[0].point)
  }

  @Test func absurdGapsAreBorne() throws {
    let history = try History(years: [0, 4000, 4001, 9998, 9999], values: [1, 2, 4, 3, 5])
    let fit = try Ladder(calibration: .sample(), kind: .level).fit(history)
    #expect(fit.projection(horizon: 30).years.allSatisfy { $0.point.isFinite })
  }
}
