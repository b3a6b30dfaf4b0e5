import Figures
import Testing

@testable import Auditing

@Suite struct RuleTests {
  @Test(arguments: [("sum", "tổng", "tổng"), ("sum", "", "sum")])
  func fallsBackToEnglish(english: String, vietnamese: String, shown: String) {
    let text = Rule.Localized(english: english, vietnamese: vietnamese)
    #expect(text.text(in: .english) == english)
    #expect(text.text(in: .vietnamese) == shown)
  }
}
