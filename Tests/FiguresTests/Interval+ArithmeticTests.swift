import Figures
import TestSupport
import Testing

@Suite struct IntervalArithmeticTests {
  @Test(arguments: [
    ("[1, 2]", "[3, 4]", "[4, 6]", "[-3, -1]"), ("[1, 2)", "[3, 4]", "[4, 6)", "[-3, -1)"),
    ("(1, 2]", "[*, 4]", "[*, 6]", "(-3, *]"), ("[0, 0]", "(1, 2)", "(1, 2)", "(-2, -1)"),
  ])
  func addsAndSubtracts(left: String, right: String, sum: String, difference: String) throws {
    let (a, b) = (try #require(interval(left)), try #require(interval(right)))
    #expect(a + b == interval(sum))
    #expect(a - b == interval(difference))
  }

  @Test(arguments: [
    ("[1, 2)", 3, "[3, 6)"), ("[1, 2)", -3, "(-6, -3]"), ("[1, *]", 0, "[0, 0]"),
    ("[*, 2)", -1, "(-2, *]"),
  ])
  func scales(text: String, factor: Int, expected: String) throws {
    #expect(try #require(interval(text)).scaled(by: Rational(factor)) == interval(expected))
  }

  @Test(arguments: [
    ("[1, 2]", "[3, 4]", "[3, 8]"), ("(1, 2]", "[3, 4)", "(3, 8)"), ("[1, *]", "[3, 4]", "[3, *]"),
    // Zero belongs to the product if it belongs to either.
    ("[0, 1]", "(2, 3)", "[0, 3)"), ("(0, 1]", "[0, 1]", "[0, 1]"), ("(0, 1]", "(2, 3]", "(0, 3]"),
    ("[0, 0]", "(2, 3)", "[0, 0]"), ("[-1, 2]", "[1, 3)", "(-3, 6)"),
    ("[-2, -1)", "[-3, 4]", "[-8, 6]"), ("[-1, *]", "(0, 2]", "[-2, *]"),
    ("[*, -1]", "[2, 3]", "[*, -2]"), ("[*, *]", "[0, 0]", "[0, 0]"),
    ("[-1, 1]", "[*, *]", "[*, *]"),
  ])
  func multiplies(left: String, right: String, expected: String) throws {
    let (a, b) = (try #require(interval(left)), try #require(interval(right)))
    #expect(a.product(b) == interval(expected))
    #expect(b.product(a) == interval(expected))
  }

  @Test(arguments: [
    ("[2, 6]", "[1, 4]", "[0.5, 6]"), ("(2, 6]", "[1, 4)", "(0.5, 6]"),
    ("[2, *]", "[1, 4]", "[0.5, *]"),
    ("[2, 6]", "(1, *]", "(0, 6)"), ("[0, 6]", "(1, *]", "[0, 6)"), ("[0, 6]", "(1, 2)", "[0, 6)"),
    ("[2, 6]", "(0, 4]", "[0.5, *]"), ("(0, 6]", "[1, 2]", "(0, 6]"),
    ("[-2, 6]", "[1, 2]", "[-2, 6]"), ("[2, 6]", "[-2, -1]", "[-6, -1]"),
    ("[2, 6]", "[*, -1)", "(-6, 0)"), ("[1, 2]", "[-4, 0)", "[*, -0.25]"),
  ])
  func divides(left: String, right: String, expected: String) throws {
    let (a, b) = (try #require(interval(left)), try #require(interval(right)))
    #expect(a.quotient(b) == interval(expected))
  }

  @Test(arguments: ["[0, 4]", "[-1, 4]", "[*, 4]", "[*, *]", "[-3, 0]", "[0, 0]"])
  func dividesByNothingThatHoldsZero(divisor: String) throws {
    let (a, b) = (try #require(interval("[1, 2]")), try #require(interval(divisor)))
    #expect(a.quotient(b) == nil)
  }

  /// Whatever two members give lies in the result, with ends that leave 128 bits too.
  @Test func encloses() throws {
    let values = Sample.rationals(count: 80, seed: 11)
    var generator = RepeatableRandom(seed: 12)
    for _ in 0..<3000 {
      guard let (a, x) = Self.range(values, &generator), let (b, y) = Self.range(values, &generator)
      else { continue }
      // Where the exact result of the members has no fraction there is nothing to compare.
      if let sum = Self.exact({ x.adding(y, rounding: $0) }) { #expect((a + b).contains(sum)) }
      if let difference = Self.exact({ x.adding(-y, rounding: $0) }) {
        #expect((a - b).contains(difference))
      }
      if let product = Self.exact({ x.multiplied(by: y, rounding: $0) }) {
        #expect(a.product(b).contains(product))
        #expect(a.scaled(by: y).contains(product))
      }
      if let quotient = Self.exact({ x.divided(by: y, rounding: $0) }) {
        #expect(a.quotient(b)?.contains(quotient) ?? true)
      }
    }
  }

  /// A range between two values, each end open or closed, and a member of it.
  private static func range(
    _ values: [Rational], _ generator: inout RepeatableRandom
  ) -> (Interval, Rational)? {
    let ends = (0..<3).compactMap { _ in values.randomElement(using: &generator) }.sorted()
    let range = Interval(
      lower: .init(ends[0], isClosed: Bool.random(using: &generator)),
      upper: .init(ends[2], isClosed: Bool.random(using: &generator)))
    guard let range else { return nil }
    return ends.first { range.contains($0) }.map { (range, $0) }
  }

  private static func exact(_ operation: (Rational.Rounding) -> Rational?) -> Rational? {
    let down = operation(.down)
    return down == operation(.up) ? down : nil
  }
}
