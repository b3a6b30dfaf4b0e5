import TestSupport
import Testing

@testable import Planning

@Suite struct CompositionVarianceTests {
  private static func share(_ parts: [(Double, Double)]) -> Double? {
    CompositionVariance(of: parts.map { .init(plan: $0.0, outcome: $0.1) })?.share
  }

  @Test(
    "By hand",
    arguments: [
      // Budget 100, outturn 120: the adjusted budgets are 72 and 48.
      ([(60, 60), (40, 60)], 0.2), ([(60, 66), (40, 44)], 0), ([(50, 0), (50, 100)], 1),
      ([(100, 0), (0, 100)], 2), ([(7, 3)], 0),
    ] as [([(Double, Double)], Double)])
  func byHand(parts: [(Double, Double)], expected: Double) throws {
    #expect(abs(try #require(Self.share(parts)) - expected) < 1e-15)
  }

  @Test func isTheFormulaAsPublished() throws {
    var random = RepeatableRandom(seed: 4)
    for _ in 0..<50 {
      let parts = (0..<Int.random(in: 1...20, using: &random)).map { _ in
        (Double.random(in: 0.1...9, using: &random), Double.random(in: 0.1...9, using: &random))
      }
      let (plan, outcome) = (
        parts.reduce(0) { $0 + $1.0 }, parts.reduce(0) { $0 + $1.1 }
      )
      let adjusted = parts.map { $0.0 * outcome / plan }
      let expected =
        zip(parts, adjusted).reduce(0) { $0 + abs($1.0.1 - $1.1) } / adjusted.reduce(0, +)
      #expect(abs(try #require(Self.share(parts)) - expected) < 1e-13)
    }
  }

  @Test(arguments: [1e300, 1e-300])
  func noScaleIsTooLargeOrSmall(scale: Double) throws {
    let share = try #require(Self.share([(60 * scale, 60 * scale), (40 * scale, 60 * scale)]))
    #expect(abs(share - 0.2) < 1e-12)
  }

  @Test(
    arguments: [
      [], [(0, 1)], [(1, 0)], [(-1, 1), (2, 2)], [(1, .nan)], [(.infinity, 1)],
    ] as [[(Double, Double)]])
  func whatIsNoBudgetHasNone(parts: [(Double, Double)]) {
    #expect(Self.share(parts) == nil)
  }
}
