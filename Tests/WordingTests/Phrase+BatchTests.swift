import Figures
import Testing
import Wording

@Suite struct PhraseBatchTests {
  @Test func sumsUp() {
    func summary(_ language: Language, refused: [(String, Int)]) -> String {
      Phrase(in: language).batchSummary(
        forecasts: 1234, refused: refused.map { (code: $0.0, count: $0.1) }, seconds: 2.04)
    }
    let refused = [("no-values", 2), ("unreadable-number", 1)]
    #expect(
      summary(.english, refused: refused)
        == "1,237 series, 1,234 forecast, 3 refused (2 no-values, 1 unreadable-number), 2.0 s.")
    #expect(
      summary(.vietnamese, refused: refused)
        == "1.237 chuỗi, 1.234 được dự báo, 3 bị loại (2 no-values, 1 unreadable-number), 2,0 giây."
    )
    #expect(summary(.english, refused: []) == "1,234 series, 1,234 forecast, 2.0 s.")
  }
}
