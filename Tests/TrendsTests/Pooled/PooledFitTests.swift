import Figures
import Foundation
import TestSupport
import Testing

@testable import Trends

@Suite struct PooledFitTests {
  /// Fits of every seeded series by seeded coefficients, mild and wild ones.
  private static func fits(
    _ kind: Indicator.Kind, _ model: TrendName, form: Form = .level
  ) throws -> [PooledFit] {
    try [0.3, 6].flatMap { size in
      var random = RepeatableRandom(seed: 9)
      let calibration = try Calibration(
        growth: Indicator.Kind.allCases.map { .init(kind: $0, growth: 0, spread: 0.1) },
        coefficients: Calibration.coefficients { _ in
          Double.random(in: -size...size, using: &random)
        }, traits: [:], spreads: Calibration.usualSpreads)
      let trend = PooledTrend(regressions: calibration.regressions, kind: kind)
      return try SeededSeries.all(from: 4).map { history in
        trend.fitted(
          model, to: history.map(ValueScale(of: history, kind: kind).normal), form: form)
      }
    }
  }

  private static let cases: [(Indicator.Kind, TrendName)] = [
    (.level, .pooled), (.share, .growth), (.balance, .pooled), (.level, .autoregression),
  ]

  @Test(arguments: cases) func driversAddUpToTheChange(kind: Indicator.Kind, model: TrendName)
    throws
  {
    for fit in try Self.fits(kind, model) {
      for horizon in [1, 6, 9] {
        let drivers = fit.drivers(horizon: horizon)
        #expect(Set(drivers.map(\.driver)).count == drivers.count)
        #expect(drivers.allSatisfy { $0.change != 0 && $0.change.isFinite })
        let sum = drivers.reduce(0) { $0 + $1.change }
        let size = drivers.reduce(abs(fit.levels.lastValue)) { $0 + abs($1.change) }
        #expect(
          abs(sum - (fit.value(horizon: horizon) - fit.levels.lastValue)) <= 1e-12 * size)
      }
    }
  }

  @Test(arguments: cases) func pointsStayWithinReach(kind: Indicator.Kind, model: TrendName) throws
  {
    for fit in try Self.fits(kind, model) {
      let values = fit.levels.values
      let (least, most) = (values.min() ?? 0, values.max() ?? 0)
      for (index, point) in fit.points(horizon: 12).enumerated() {
        let reach = 3 * Double(index + 1) * fit.levels.meanRate
        #expect(point <= most + reach + 1e-12)
        #expect(point >= least - reach - 1e-12)
        guard fit.isNonNegative else { continue }
        #expect(point >= 0.05 * fit.levels.lastValue)
        if fit.levels.lastValue == 0 { #expect(point == 0) }
      }
    }
  }

  @Test func onlyWhatMayBeNegativeFallsBelowZero() throws {
    for (kind, model) in Self.cases {
      for fit in try Self.fits(kind, model) {
        let mayFall =
          kind == .balance || model == .symmetric || model == .autoregression
          || fit.levels.values.contains { $0 < 0 }
        #expect(fit.isNonNegative == !mayFall)
      }
    }
  }

  @Test func pointsOfLogarithmsAreThoseOfValues() throws {
    for (fit, plain) in zip(
      try Self.fits(.level, .pooled, form: .log), try Self.fits(.level, .pooled))
    where plain.levels.values.allSatisfy({ $0 > 0 }) {
      for (log, value) in zip(fit.points(horizon: 9), plain.points(horizon: 9)) {
        #expect(abs(exp(log) - value) <= 1e-12 * value)
      }
    }
  }

  @Test func beyondSixYearsEveryYearAddsAsMuch() throws {
    for part in try Self.fits(.level, .pooled).flatMap(\.parts) {
      let (fifth, sixth) = (part.contributions(horizon: 5), part.contributions(horizon: 6))
      for horizon in [7, 12, 40] {
        for (index, value) in part.contributions(horizon: horizon).enumerated() {
          let expected = sixth[index] + Double(horizon - 6) * (sixth[index] - fifth[index])
          #expect(abs(value - expected) < 1e-12 * max(1, abs(expected)))
        }
      }
    }
  }

  @Test func steepRisesInLogarithmsStayFinite() {
    let part = PooledFit.Part(
      form: .log, terms: [.drift], contributions: (1...6).map { [1000.0 * Double($0)] }, weight: 1)
    #expect(part.change(horizon: 100, from: 2).isFinite)
    #expect(part.change(horizon: 1, from: 2) == 2 * expm1(300))
    let fall = PooledFit.Part(
      form: .log, terms: [.drift], contributions: (1...6).map { [-1000.0 * Double($0)] }, weight: 1)
    #expect(fall.change(horizon: 100, from: 2) == -2)
  }
}
