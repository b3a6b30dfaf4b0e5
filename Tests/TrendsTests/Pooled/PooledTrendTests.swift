import Figures
import Foundation
import TestSupport
import Testing

@testable import Trends

@Suite struct PooledTrendTests {
  private func fit(
    _ values: [Double], _ kind: Indicator.Kind = .level, _ model: TrendName = .pooled
  ) throws -> PooledFit {
    PooledTrend(regressions: try Calibration.sample().regressions, kind: kind)
      .fitted(model, to: try .ending(values), form: .level)
  }

  @Test(arguments: Indicator.Kind.allCases) func theKindDecidesTheRegression(kind: Indicator.Kind)
    throws
  {
    let hasConstants = try fit(grown, kind).parts[0].terms.contains(where: \.isConstant)
    #expect(hasConstants == (kind == .level || kind == .money))
    #expect(try fit(grown, kind, .growth).parts[0].terms.contains(where: \.isConstant))
    #expect(try !fit(grown, kind, .symmetric).parts[0].terms.contains(where: \.isConstant))
    #expect(
      try fit(grown, kind, .autoregression).parts[0].terms
        == PooledRegression.Name.autoregression.terms)
  }

  @Test func positiveValuesAreLookedAtInLogarithmsToo() throws {
    for kind in Indicator.Kind.allCases {
      for values in [grown, [0, 3, 1, 4, 1], [5, -3, 4, 9, -2]] {
        let parts = try fit(values, kind).parts
        let isPositive = values.allSatisfy { $0 > 0 } && kind != .balance
        #expect(parts.map(\.form) == (isPositive ? [.level, .log] : [.level]))
        #expect(abs(parts.reduce(0) { $0 + $1.weight } - 1) < 1e-15)
      }
    }
    for model in [TrendName.symmetric, .autoregression] {
      #expect(try fit(grown, .level, model).parts.map(\.form) == [.level])
    }
  }

  @Test func steadyGrowthCountsInLogarithmsAlone() throws {
    let steady = try History.ending((0..<12).map { 100 * pow(1.05, Double($0)) })
    #expect(PooledTrend.levelShare(of: steady) == 0)
    let swinging = try History.ending([100, 103, 99, 102, 98, 103, 100])
    #expect(PooledTrend.levelShare(of: swinging) == 0.5)
    // Where values move by more than a quarter of the last one a year, they count half.
    let steep = try History.ending([100, 140, 196, 275])
    #expect(PooledTrend.levelShare(of: steep) == 0.5)
    for history in try SeededSeries.all(from: 4) where history.values.allSatisfy({ $0 > 0 }) {
      #expect((0...0.5).contains(PooledTrend.levelShare(of: history)))
    }
  }
}
