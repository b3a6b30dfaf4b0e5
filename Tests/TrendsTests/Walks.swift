import Foundation
import TestSupport

@testable import Trends

extension RepeatableRandom {
  /// A draw near enough to the normal distribution: the sum of twelve uniform ones, less six.
  mutating func normal() -> Double {
    (0..<12).reduce(-6) { sum, _ in sum + Double.random(in: 0..<1, using: &self) }
  }
}

extension History {
  /// A random walk of logarithms with a volatility of its own, from 2000 on.
  static func walk(seed: UInt64, years: Int) -> History {
    var random = RepeatableRandom(seed: seed)
    let volatility = exp(Double.random(in: -3...(-1), using: &random))
    var place = 0.0
    let values = (0..<years).map { _ in
      place += volatility * random.normal()
      return exp(place)
    }
    return History(unchecked: Array(2000..<2000 + years), values)
  }
}
