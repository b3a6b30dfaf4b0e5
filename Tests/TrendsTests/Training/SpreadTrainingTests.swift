import Figures
import Foundation
import NumericCore
import Testing

@testable import Trends

@Suite struct SpreadTrainingTests {
  @Test(arguments: [1.5, 2, 3, 8, 25]) func freedomComesBackFromItsQuantiles(freedom: Double) {
    let student = StudentT(degreesOfFreedom: freedom)
    let ratio = student.quantile(lowerTail: 0.975) / student.quantile(lowerTail: 0.9)
    #expect(abs(SpreadTraining.freedom(ofRatio: ratio) - freedom) < 1e-6)
  }

  @Test func rangesHoldTheirShareOfRandomWalks() throws {
    let growth = Indicator.Kind.allCases.map {
      Calibration.Growth(kind: $0, growth: 0, spread: 0.1)
    }
    let members = [Calibration.Member(model: .randomWalk, weight: 1, error: 1)]
    let series = (0..<400).map { walk(seed: UInt64($0), years: 24) }
    let training = series.map {
      TrainingSeries(collection: "walks", kind: .level, history: $0.prefix(18))
    }
    let spreads = try SpreadTraining(growth: growth, members: members).trained(on: training)
    let calibration = try Calibration(growth: growth, members: members, spreads: spreads)
    let ladder = Ladder(calibration: calibration, kind: .level)
    for known in [2, 5, 12] {
      var inside = (of80: 0, of95: 0)
      for history in series {
        let past = history.prefix(18).suffix(known)
        let year = try ladder.fit(past).projection(horizon: 3).years[2]
        inside.of80 += year.range(0.8).contains(history.values[20]) ? 1 : 0
        inside.of95 += year.range(0.95).contains(history.values[20]) ? 1 : 0
      }
      #expect((0.74...0.87).contains(Double(inside.of80) / 400))
      #expect((0.91...0.985).contains(Double(inside.of95) / 400))
    }
  }

  /// A random walk of logarithms with a volatility of its own.
  private func walk(seed: UInt64, years: Int) -> History {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678_9ABC_DEF1
    func uniform() -> Double {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Double(state >> 11) / 0x1p53
    }
    for _ in 0..<10 { _ = uniform() }
    let volatility = exp(2 * uniform() - 3)
    var place = 0.0
    let values = (0..<years).map { _ in
      place += volatility * ((0..<12).reduce(0) { sum, _ in sum + uniform() } - 6)
      return exp(place)
    }
    return History(unchecked: Array(2000..<2000 + years), values)
  }
}
