import Testing

@testable import Auditing

@Suite struct RuleBookContradictionsTests {
  private static let signs = ["=", "<=", ">=", "<", ">"]
  private static let turned = ["=": "=", "<=": ">=", ">=": "<=", "<": ">", ">": "<"]
  /// What no values of two sides satisfy together.
  private static let exclusive: Set<[String]> = [
    ["<", ">"], ["<", "="], [">", "="], ["<", ">="], [">", "<="],
  ]

  @Test(arguments: signs, signs)
  func findsComparisonsThatExcludeEachOther(first: String, second: String) throws {
    let excludes = [[first, second], [second, first]].contains { Self.exclusive.contains($0) }
    let turned = try #require(Self.turned[second])
    for text in ["a * 2 \(second) b", "b \(turned) a * 2"] {
      let book = RuleBook([sampleRule("one", "a * 2 \(first) b"), sampleRule("two", text)])
      let found = book.contradictions().map { [$0.first.id, $0.second.id] }
      #expect(found == (excludes ? [["one", "two"]] : []), "\(first) and \(text)")
    }
  }

  @Test func saysNothingOfOtherSidesOrReadings() {
    let book = RuleBook([
      sampleRule("one", "a < b"), sampleRule("other", "a > c"),
      sampleRule("either", "a > b or a = b"),
      sampleRule("none", ""),
    ])
    #expect(book.contradictions().isEmpty)
  }

  @Test func theSampleBookContradictsItselfNowhere() {
    #expect(RuleBook.sample.contradictions().isEmpty)
  }
}
