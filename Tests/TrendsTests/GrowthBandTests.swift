import Foundation
import Testing

@testable import Trends

@Suite struct GrowthBandTests {
  @Test(arguments: [(-100.0, 1.0, 2.0), (3, 2, 4), (1, 4, 3), (1, 2, .infinity), (.nan, 1, 2)])
  func refuses(p1: Double, p50: Double, p99: Double) {
    #expect(GrowthBand(p1: p1, p50: p50, p99: p99) == nil)
  }

  @Test func percentBecomeLogarithms() throws {
    let band = try #require(GrowthBand(p1: -7.2, p50: 13.8, p99: 49.7))
    #expect(abs(band.growth - log(1.138)) < 1e-15)
    #expect(abs(band.below - log(1.138 / 0.928)) < 1e-15)
    #expect(abs(band.above - log(1.497 / 1.138)) < 1e-15)
  }
}
