import Figures
import Foundation
import TestSupport
import Testing
import Trends

@testable import forecast

/// What forecasts by the program's own table keep to, whatever the series.
@Suite struct BuiltInForecastTests {
  private static let calibration = Result { try Calibration.builtIn() }
  private static let ps = [0.001, 0.1, 0.5, 0.975, 0.999]
  static let kinds: [Indicator.Kind] = [.level, .money, .share, .rate, .balance]

  private static func years(
    _ history: History, _ kind: Indicator.Kind, model: TrendName? = nil, horizon: Int = 7
  ) throws -> [Projection.Year] {
    try Ladder(calibration: calibration.get(), kind: kind, model: model).fit(history)
      .projection(horizon: horizon).years
  }

  /// Quantiles of all years, one after another.
  private static func outline(
    _ history: History, _ kind: Indicator.Kind
  ) throws -> [Double] {
    try years(history, kind).flatMap { ps.map($0.quantile) }
  }

  private static func moved(_ history: History, years: Int = 0, factor: Double = 1) throws
    -> History
  {
    try History(
      years: history.years.map { $0 + years }, values: history.values.map { factor * $0 })
  }

  @Test(arguments: kinds) func quantilesAreFiniteAndRise(kind: Indicator.Kind) throws {
    for history in try SeededSeries.all() {
      for year in try Self.years(history, kind, horizon: 12) {
        let quantiles = Self.ps.map(year.quantile)
        #expect(quantiles.allSatisfy { $0.isFinite }, "\(history)")
        #expect(zip(quantiles, quantiles.dropFirst()).allSatisfy { $0 <= $1 }, "\(history)")
        #expect(year.point == year.quantile(0.5))
        #expect(year.quantile(0.001) < year.quantile(0.999) || year.point == 100, "\(history)")
      }
    }
  }

  @Test(arguments: kinds) func possibleValuesBoundTheForecast(kind: Indicator.Kind) throws {
    for history in try SeededSeries.all() {
      let isPositive = kind != .balance && history.values.allSatisfy { $0 >= 0 }
      let isPercent = kind == .share && history.values.allSatisfy { $0 <= 100 }
      for value in try Self.outline(history, kind) {
        if isPositive { #expect(value >= 0) }
        if isPercent { #expect(value <= 100) }
      }
    }
  }

  @Test(arguments: kinds) func powersOfTwoPassThroughToTheBit(kind: Indicator.Kind) throws {
    // Shares are bounded at 100, whatever their unit.
    guard kind != .share else { return }
    for history in try SeededSeries.all() where history.values.contains(where: { $0 != 0 }) {
      let plain = try Self.outline(history, kind)
      for power in [-600, 30] {
        let factor = scalbn(1.0, power)
        let scaled = try Self.outline(Self.moved(history, factor: factor), kind)
        // Below the smallest normal number bits are lost.
        for (own, other) in zip(scaled, plain) where abs(other) > 1e-100 {
          #expect(own == other * factor, "\(history)")
        }
      }
    }
  }

  @Test(arguments: [Indicator.Kind.level, .rate, .balance], [1e-12, 0.3, 1e12])
  func otherUnitsPassThrough(kind: Indicator.Kind, factor: Double) throws {
    for history in try SeededSeries.all() {
      let plain = try Self.outline(history, kind)
      let size = factor * (history.values.map { abs($0) }.max() ?? 0)
      let scaled = try Self.outline(Self.moved(history, factor: factor), kind)
      for (own, other) in zip(scaled, plain) where size > 0 {
        #expect(
          abs(own - factor * other) <= 1e-9 * max(abs(factor * other), size), "\(history)")
      }
    }
  }

  @Test(arguments: kinds) func theCalendarMayBeShifted(kind: Indicator.Kind) throws {
    for history in try SeededSeries.all() {
      let plain = try Self.outline(history, kind)
      for years in [-1000, 7000] {
        #expect(try Self.outline(Self.moved(history, years: years), kind) == plain)
      }
    }
  }

  /// For balances the default is the symmetric regression; the model of that name is it for all.
  @Test(arguments: [(Indicator.Kind.balance, TrendName?.none), (.balance, .symmetric)])
  func mirroredSeriesHaveMirroredForecasts(kind: Indicator.Kind, model: TrendName?) throws {
    for history in try SeededSeries.all(from: 4) {
      let last = history.lastValue
      let mirrored = try History(
        years: history.years, values: history.values.map { 2 * last - $0 })
      let size = history.values.reduce(0) { max($0, abs($1), abs(2 * last - $1)) }
      for (own, other) in zip(
        try Self.years(mirrored, kind, model: model), try Self.years(history, kind, model: model))
      {
        #expect(abs(own.point - (2 * last - other.point)) <= 1e-9 * size, "\(history)")
        // The ranges are as wide; errors below and above have widths of their own.
        let widths = [own, other].map { $0.quantile(0.9) - $0.quantile(0.1) }
        #expect(abs(widths[0] - widths[1]) <= 1e-9 * max(size, widths[0]), "\(history)")
      }
    }
  }

  @Test(arguments: kinds) func errorsAboveGrowWithTheHorizon(kind: Indicator.Kind) throws {
    for history in try SeededSeries.all() {
      let years = try Self.years(history, kind, horizon: 12)
      for p in [0.75, 0.975] {
        let above = years.map { $0.quantile(p) - $0.point }
        let below = years.map { $0.point - $0.quantile(1 - p) }
        let isBounded = kind == .share && history.values.allSatisfy { $0 <= 100 }
        if !isBounded && history.count >= 4 {
          #expect(zip(above, above.dropFirst()).allSatisfy { $0 <= $1 * (1 + 1e-9) }, "\(history)")
        }
        if kind == .balance {
          #expect(zip(below, below.dropFirst()).allSatisfy { $0 <= $1 * (1 + 1e-9) }, "\(history)")
        }
      }
    }
  }

  @Test func shortHistoriesHaveWiderRangesOnAverage() throws {
    let walks = try (1...60).map { try SeededSeries.history(.walk, count: 40, seed: UInt64($0)) }
    let widths = try [4, 6, 10, 20].map { length in
      try walks.reduce(0.0) { sum, walk in
        let range = try Self.years(walk.suffix(length), .level)[0].range(0.8)
        return sum + log((range.upperBound - range.lowerBound) / walk.lastValue)
      } / Double(walks.count)
    }
    #expect(zip(widths, widths.dropFirst()).allSatisfy { $0 > $1 }, "\(widths)")
  }

  @Test(arguments: kinds) func constantsStay(kind: Indicator.Kind) throws {
    for count in [4, 5, 9, 40] {
      for value in [7.0, 0, 1e-9] {
        let history = try History(
          years: Array(1980..<1980 + count), values: [Double](repeating: value, count: count))
        for year in try Self.years(history, kind) {
          #expect(abs(year.point - value) <= 1e-12 * value)
          #expect(year.range(0.8).upperBound > value)
        }
      }
    }
  }

  @Test func whatHasEndedStaysAtNothing() throws {
    for count in [4, 7, 20] {
      let history = try SeededSeries.history(.ended, count: count)
      #expect(try Self.years(history, .level).allSatisfy { $0.point == 0 })
    }
  }

  @Test func aFallByTwoHundredMagnitudesIsBorne() throws {
    for factor in [1e-160, 1e-200, 1e-290] {
      let history = try History(
        years: Array(2000...2011),
        values: [1] + [3, 4, 3.5, 5, 4, 6, 5, 7, 6, 8, 7].map { $0 * factor })
      for kind in Self.kinds {
        #expect(try Self.outline(history, kind).allSatisfy { $0.isFinite })
      }
    }
  }

  @Test func oneSpikeMakesNoTrend() throws {
    let calm = try SeededSeries.history(.noise, count: 15)
    let plain = try Self.years(calm, .level)
    for index in 1..<13 {
      var values = calm.values
      values[index] *= 1000
      let spiked = try Self.years(History(years: calm.years, values: values), .level)
      for (own, other) in zip(spiked, plain).prefix(6) {
        #expect(abs(own.point / other.point - 1) < 0.5, "\(index)")
      }
    }
  }
}
