import Figures
import Testing

@testable import Auditing

@Suite struct ClaimTests {
  @Test(arguments: [
    ("5,2%", Direction.up, "[5.15, 5.25]", "5.2"), ("5,2%", .none, "[5.15, 5.25]", "5.2"),
    ("5,2%", .down, "[-5.25, -5.15]", "-5.2"), ("-5,2%", .down, "[-5.25, -5.15]", "-5.2"),
    ("-5,2%", .none, "[-5.25, -5.15]", "-5.2"), ("0%", .down, "[-0.5, 0.5]", "0"),
  ])
  func aWordOfFallingTurnsTheSignOnce(
    words: String, direction: Direction, interval: String, value: String
  ) {
    let own = claim(1, words, .growth, direction)
    #expect(own.interval == range(interval))
    #expect(own.value == decimal(value).value)
  }

  @Test func digitsCutOffAFallAreCutTowardsZero() {
    #expect(claim(1, "5,2%", .growth, .down).interval(as: .truncation) == range("(-5.3, -5.2]"))
  }

  @Test func aRangeReachesFromItsLowerToItsUpperNumber() {
    let low = claim(1, "120 ha", hedged: .rangeLow)
    #expect(low.with(upper: decimal("130")).interval == range("[119.5, 130.5]"))
    #expect(
      low.with(direction: .down, upper: decimal("130")).interval == range("[-130.5, -119.5]"))
  }

  @Test(arguments: [
    (Status.plan, "[1199.5, 1200.5]", true), (.target, "[1199.5, 1200.5]", true),
    (.actual, "[1150, 1250]", false), (.estimate, "[1150, 1250]", false),
  ])
  func aPlanMeansItsZeros(status: Status, interval: String, isPlan: Bool) {
    let own = claim(1, "1.200 ha", as: status)
    #expect(own.interval(as: .lenientZeros) == range(interval))
    #expect(own.isPlan == isPlan)
  }
}
