import Glibc
import TestSupport
import Testing

@testable import Planning

@Suite struct PaceTrainingTests {
  /// Paces of series about 1.1, apart by up to ±`apart`, each year off by up to ±`scatter`.
  private static func paces(
    apart: Double, scatter: Double, years: Int = 8, seed: UInt64 = 3
  ) -> [[Double]] {
    var random = RepeatableRandom(seed: seed)
    return (0..<60).map { _ in
      let own = 1.1 + Double.random(in: -1...1, using: &random) * apart
      return (0..<years).map { _ in own + Double.random(in: -1...1, using: &random) * scatter }
    }
  }

  @Test(arguments: [(0.15, 0.1), (0.1, 0.1), (0.2, 0.3)])
  func plantedSpreadsAreRecovered(apart: Double, scatter: Double) throws {
    let pace = try #require(PaceTraining.trained(on: Self.paces(apart: apart, scatter: scatter)))
    #expect(abs(pace.usual - 1.1) < 0.06)
    // A uniform distribution of half width h has standard deviation h/√3.
    #expect(abs(pace.spread / (scatter / 3.0.squareRoot()) - 1) < 0.2)
    let ratio = pow(scatter / apart, 2)
    #expect(pace.halfway > ratio / 2 && pace.halfway < ratio * 2)
  }

  @Test func seriesThatAreAlikeShareTheirPace() throws {
    let pace = try #require(PaceTraining.trained(on: Self.paces(apart: 0, scatter: 0.2)))
    #expect(pace.halfway > 3)
  }

  @Test func tooLittleTeachesNothing() {
    #expect(PaceTraining.trained(on: [[Double]]()) == nil)
    #expect(PaceTraining.trained(on: [[1, 1.1, 1.2]]) == nil)
    #expect(PaceTraining.trained(on: [[1], [1.1], [1.2]]) == nil)
    #expect(PaceTraining.trained(on: [[1, 1], [1, 1]]) == nil)
  }
}
