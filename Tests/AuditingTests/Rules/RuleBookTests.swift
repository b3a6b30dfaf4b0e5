import Testing

@testable import Auditing

@Suite struct RuleBookTests {
  @Test func findsRulesByIdAndPattern() {
    let book = RuleBook([
      sampleRule("sum", ""), sampleRule("growth", "a = b"), sampleRule("own", "a < b"),
    ])
    #expect(book["own"]?.id == "own")
    #expect(book["none"] == nil)
    #expect(book.rule(.sum)?.id == "sum")
    #expect(book.rule(.excess) == nil)
    #expect(book.formulaRules.map(\.id) == ["growth", "own"])
  }
}
