import Figures
import Testing

@testable import Auditing

@Suite struct IntervalPowerTests {
  @Test(arguments: [
    ("[2, 3]", 1, "[2, 3]"), ("[2, 3)", 2, "[4, 9)"), ("(2, 3]", 3, "(8, 27]"),
    ("[0.5, 2]", 4, "[0.0625, 16]"), ("[2, *]", 3, "[8, *]"), ("[7, 9]", 0, "[1, 1]"),
    // Only what is not below zero has a power.
    ("[-3, 2]", 2, "[0, 4]"), ("[*, 2]", 3, "[0, 8]"), ("[-3, -2]", 2, "[0, 0]"),
  ])
  func raises(text: String, exponent: Int, expected: String) throws {
    #expect(try #require(range(text)).power(exponent) == range(expected))
  }

  @Test(arguments: 2...7)
  func aRootUndoesAPower(degree: Int) throws {
    for text in ["[0, 1]", "[0.001, 0.002]", "[1.07, 1.08)", "(3, 150]", "[2, *]", "[0, 0]"] {
      let own = try #require(range(text))
      let back = own.power(degree).root(degree)
      #expect(own.isInside(back), "\(text) to the \(degree): \(back)")
      for (a, b) in [(own.lower, back.lower), (own.upper, back.upper)] {
        let (a, b) = (a?.value.double ?? 0, b?.value.double ?? 0)
        #expect((a - b).magnitude <= 1e-9 * max(1, a))
      }
    }
  }

  @Test func rootsEncloseWhatNoFractionIs() throws {
    let two = Interval(2).root(2)
    #expect(try #require(two.lower).value.double <= 2.0.squareRoot())
    #expect(two.power(2).contains(2))
    #expect(two.radius.map { $0.double < 1e-10 } == true)
  }

  @Test(arguments: [
    ("[1, 2]", "[4, 5]", "[1, 5]"), ("[1, 2)", "[0, 2]", "[0, 2]"), ("(1, 2]", "[1, 1]", "[1, 2]"),
    ("[1, *]", "[0, 1]", "[0, *]"), ("(1, 2)", "(1, 2)", "(1, 2)"), ("[*, 1]", "[0, *]", "[*, *]"),
  ])
  func hullsHoldBoth(left: String, right: String, expected: String) throws {
    let (a, b) = (try #require(range(left)), try #require(range(right)))
    #expect(a.hull(b) == range(expected))
    #expect(b.hull(a) == a.hull(b))
  }

  @Test(arguments: [
    ("[1, 3]", "[1, 3]"), ("(1, 3)", "[2, 2]"), ("[1.2, 3.9]", "[2, 3]"), ("[1.2, 1.9]", "-"),
    ("(1, 2)", "-"), ("[-3.5, -1.5]", "[-3, -2]"), ("(-3, -1)", "[-2, -2]"),
    ("[-0.5, 0.5]", "[0, 0]"),
    ("[0.1, *]", "[1, *]"), ("[*, -0.1]", "[*, -1]"), ("[*, *]", "[*, *]"), ("[2, 2]", "[2, 2]"),
  ])
  func wholeNumbersLieWithin(text: String, expected: String) throws {
    #expect(try #require(range(text)).wholeNumbers == range(expected))
  }

  /// An end that has no whole number beyond it bounds nothing.
  @Test func theLargestFractionsHaveNoNextWholeNumber() throws {
    let end = Interval.End(try #require(Rational(Int128.max, over: 1)), isClosed: false)
    #expect(Interval(lower: end, upper: nil)?.wholeNumbers == .unbounded)
  }
}

extension Interval {
  /// Whether no value lies outside the other.
  fileprivate func isInside(_ other: Interval) -> Bool { intersection(other) == self }
}
