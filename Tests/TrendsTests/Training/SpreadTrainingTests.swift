import Figures
import Foundation
import NumericCore
import TestSupport
import Testing

@testable import Trends

@Suite struct SpreadTrainingTests {
  private static let growth = Indicator.Kind.allCases.map {
    Calibration.Growth(kind: $0, growth: 0, spread: 0.1)
  }
  private static let known = 18

  /// What the first years of the walks teach; all coefficients zero make the last value the point.
  private static func calibration(of series: [History]) throws -> Calibration {
    let coefficients = Calibration.coefficients { _ in 0 }
    let learnt = try SpreadTraining(growth: growth, coefficients: coefficients).trained(
      on: series.map {
        TrainingSeries(collection: "walks", kind: .level, history: $0.prefix(known))
      })
    return try Calibration(
      growth: growth, coefficients: coefficients, traits: learnt.traits, spreads: learnt.spreads)
  }

  private static let walks = (0..<400).map { History.walk(seed: UInt64($0), years: 24) }

  @Test(arguments: [nil, .level] as [Form?]) func rangesHoldTheirShareOfRandomWalks(form: Form?)
    throws
  {
    let ladder = Ladder(
      calibration: try Self.calibration(of: Array(Self.walks.prefix(80))), kind: .level)
    for (length, horizon) in [(1, 1), (2, 3), (3, 2), (4, 1), (5, 3), (9, 6), (12, 1), (18, 4)] {
      var inside = (of80: 0, of95: 0)
      for history in Self.walks {
        let past = history.prefix(Self.known).suffix(length)
        let year = try ladder.fit(past, form: form).projection(horizon: horizon)
          .years[horizon - 1]
        let value = history.values[Self.known + horizon - 1]
        inside.of80 += year.range(0.8).contains(value) ? 1 : 0
        inside.of95 += year.range(0.95).contains(value) ? 1 : 0
      }
      let place = Comment("\(length) values, \(horizon) ahead")
      #expect((0.73...0.87).contains(Double(inside.of80) / 400), place)
      #expect((0.91...0.985).contains(Double(inside.of95) / 400), place)
    }
  }

  @Test func orderOfSeriesDecidesNothing() throws {
    let series = Array(Self.walks.prefix(60))
    let plain = try Self.calibration(of: series)
    let reversed = try Self.calibration(of: series.reversed())
    for trait in ErrorScale.Trait.allCases {
      let (own, other) = (
        try #require(plain.errorScale.coefficients[trait]),
        try #require(reversed.errorScale.coefficients[trait])
      )
      #expect(abs(own - other) < 1e-9)
    }
    for length in [1, 2, 3, 4, 40] {
      let own = plain.law(.log, observations: length).scale(horizon: 6)
      let other = reversed.law(.log, observations: length).scale(horizon: 6)
      #expect(abs(own.below / other.below - 1) < 1e-6)
      #expect(abs(own.above / other.above - 1) < 1e-6)
    }
  }
}
