import Figures
import TestSupport
import Testing

@testable import Trends
@testable import Wording

@Suite struct PrintedSumTests {
  private typealias Reason = Explanation.Reason

  /// Every number has the same decimals, so that their digits must add up.
  private static func checkItAddsUp(
    _ sum: PrintedSum, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let changes = sum.reasons.map(\.change)
    #expect(
      Set((changes + [sum.last, sum.forecast]).map(\.places)).count == 1,
      sourceLocation: sourceLocation)
    #expect(
      changes.reduce(sum.last.significand) { $0 + $1.significand } == sum.forecast.significand,
      sourceLocation: sourceLocation)
    guard let share = sum.share else { return }
    let shares = sum.reasons.compactMap(\.share)
    #expect(
      shares.reduce(0) { $0 + $1.significand } == share.significand,
      sourceLocation: sourceLocation)
    #expect(shares.allSatisfy { $0.places == share.places }, sourceLocation: sourceLocation)
  }

  @Test func numbersAddUpAsPrinted() throws {
    var random = RepeatableRandom(seed: 11)
    for _ in 0..<2_000 {
      let cents = Int128.random(in: 0...99_999, using: &random)
      let last = try #require(Rational(significand: cents, places: 2))
      let size = max(last.double, 1) * [1e-4, 0.1, 3][Int.random(in: 0..<3, using: &random)]
      let reasons = Driver.allCases.map {
        Reason(driver: $0, change: Double.random(in: -size...size, using: &random))
      }
      let point = reasons.reduce(last.double) { $0 + $1.change }
      let places = Int.random(in: 0...4, using: &random)
      let sum = try #require(PrintedSum(from: last, by: reasons, to: point, places: places))
      Self.checkItAddsUp(sum)
      let unit = sum.last.unitInLastPlace.double
      for reason in sum.reasons where reason.driver != nil {
        let exact = try #require(reasons.first { $0.driver == reason.driver }).change
        #expect(abs(reason.change.value.double - exact) <= unit * (1 + 1e-9))
      }
    }
  }

  @Test func largestFirstAndSmallOnesTogether() throws {
    let reasons = [
      Reason(driver: .trend, change: 40), Reason(driver: .lastChanges, change: -60),
      Reason(driver: .recentLevel, change: 0.6), Reason(driver: .usualGrowth, change: 0.5),
    ]
    let sum = try #require(PrintedSum(from: 1000, by: reasons, to: 981.1, places: 1))
    #expect(sum.reasons.map(\.driver) == [.lastChanges, .trend, nil])
    #expect(sum.reasons.map(\.change.plain) == ["-60.0", "40.0", "1.1"])
    #expect(sum.reasons.map { $0.share?.plain } == ["-6.0", "4.0", "0.1"])
    #expect(sum.share?.plain == "-1.9")
  }

  @Test func whatIsPrintedAsNothingIsLeftOut() throws {
    let reasons = [Reason(driver: .trend, change: 0.3), Reason(driver: .limit, change: -0.3)]
    let sum = try #require(PrintedSum(from: 1000, by: reasons, to: 1000, places: 0))
    #expect(sum.reasons.isEmpty && sum.last == sum.forecast)
    let small = [Reason(driver: .trend, change: 0.04), Reason(driver: .limit, change: -0.6)]
    let points = try #require(
      PrintedSum(from: 14, by: small, to: 13.44, places: 0, isRelative: false))
    #expect(points.reasons.map(\.driver) == [.limit] && points.share == nil)
  }

  @Test("Without a base above zero there are no percentages", arguments: [0, -5])
  func noShares(last: Int) throws {
    let sum = try #require(
      PrintedSum(
        from: Rational(last), by: [Reason(driver: .trend, change: 2)], to: Double(last + 2),
        places: 0))
    #expect(sum.share == nil && sum.reasons.allSatisfy { $0.share == nil })
  }

  @Test("A way that has no reasons, or none that is finite, is told as one")
  func unnamed() throws {
    for reasons in [
      [], [Reason(driver: .trend, change: .nan)], [.init(driver: .trend, change: .infinity)],
    ] {
      let sum = try #require(PrintedSum(from: 10, by: reasons, to: 12, places: 0))
      #expect(sum.reasons.map(\.driver) == [nil])
      #expect(sum.reasons.map(\.change.plain) == ["2"])
    }
  }

  @Test("Reasons that cancel far above the values", arguments: [1e6, 1e25, 1e300])
  func cancelling(size: Double) throws {
    let reasons = [
      Reason(driver: .trend, change: size), Reason(driver: .limit, change: 0.002 - size),
    ]
    for places in [0, 4, 12] {
      let last = try #require(Rational(significand: 1, places: 3))
      let sum = try #require(PrintedSum(from: last, by: reasons, to: 0.003, places: places))
      Self.checkItAddsUp(sum)
    }
  }

  @Test("Sizes that are not written out", arguments: [1e-12, 1e34, .infinity, .nan])
  func tooLargeOrSmall(point: Double) {
    #expect(PrintedSum(from: 0, by: [], to: point, places: 12) == nil)
  }

  @Test func largeValuesHaveNoDecimals() throws {
    let sum = try #require(
      PrintedSum(
        from: Rational(2_000_000_000_000_000_000), by: [Reason(driver: .trend, change: 1e18)],
        to: 3e18, places: 12))
    #expect(sum.last.places == 0)
    #expect(sum.reasons.map(\.change.plain) == ["1000000000000000000"])
  }
}
