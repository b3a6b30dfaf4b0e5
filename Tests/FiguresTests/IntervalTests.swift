import Figures
import Testing

/// `[1, 2)` and the like, `*` for an end that is absent.
func interval(_ text: String) -> Interval? {
  let parts = text.dropFirst().dropLast().split(separator: ",").map {
    $0.trimmingPrefix(" ")
  }
  func end(_ part: Substring, isClosed: Bool) -> Interval.End? {
    Decimal(plain: part).map { Interval.End($0.value, isClosed: isClosed) }
  }
  guard parts.count == 2 else { return nil }
  return Interval(
    lower: end(parts[0], isClosed: text.hasPrefix("[")),
    upper: end(parts[1], isClosed: text.hasSuffix("]")))
}

@Suite struct IntervalTests {
  @Test(arguments: ["[2, 1]", "(1, 1]", "[1, 1)", "(1, 1)"])
  func refusesWhatIsEmpty(text: String) {
    #expect(interval(text) == nil)
  }

  @Test(arguments: [
    ("[1, 2]", "1", true), ("(1, 2]", "1", false), ("[1, 2)", "2", false), ("[1, 2]", "2", true),
    ("(1, 2)", "1.5", true), ("[*, 2]", "-1000", true), ("[1, *]", "0.999", false),
    ("[*, *]", "7", true), ("[3, 3]", "3", true),
  ])
  func contains(text: String, value: String, expected: Bool) throws {
    let value = try #require(Decimal(plain: value)).value
    #expect(try #require(interval(text)).contains(value) == expected)
  }

  @Test(arguments: [
    ("[1, 3]", "[2, 4]", "[2, 3]"), ("[1, 2]", "[2, 3]", "[2, 2]"), ("[1, 2)", "(1, 2]", "(1, 2)"),
    ("[*, 2)", "[1, *]", "[1, 2)"), ("[*, *]", "(1, 2)", "(1, 2)"), ("[1, 4]", "(2, 3)", "(2, 3)"),
  ])
  func intersects(left: String, right: String, expected: String) throws {
    let (a, b) = (try #require(interval(left)), try #require(interval(right)))
    #expect(a.intersection(b) == interval(expected))
    #expect(b.intersection(a) == interval(expected))
    #expect(a.meets(b))
  }

  @Test(arguments: [("[1, 2)", "[2, 3]"), ("[1, 2]", "[3, 4]"), ("[*, 0]", "(0, *]")])
  func doesNotMeet(left: String, right: String) throws {
    let (a, b) = (try #require(interval(left)), try #require(interval(right)))
    #expect(!a.meets(b))
    #expect(!b.meets(a))
  }

  @Test(arguments: [("[1, 2]", "0.5"), ("(-1, 3)", "2"), ("[4, 4]", "0")])
  func hasARadius(text: String, expected: String) {
    #expect(interval(text)?.radius == Decimal(plain: expected)?.value)
  }

  @Test func hasNoRadiusIfUnbounded() {
    #expect(Interval.unbounded.radius == nil)
    #expect(interval("[1, *]")?.radius == nil)
  }

  @Test func aNegativeRadiusIsTakenAsItsMagnitude() {
    #expect(Interval(center: 5, radius: -2) == interval("[3, 7]"))
  }
}
