import Figures
import Planning
import Testing
import Wording

@Suite struct TargetDifficultySentenceTests {
  @Test(
    "Alternating years, long runs, and chance",
    arguments: [
      (String(repeating: "+-", count: 10), "harder after success.", "khó hơn sau khi đạt."),
      (
        String(repeating: "+", count: 9) + String(repeating: "-", count: 9),
        "success tends to follow success.", "năm đạt thường nối tiếp năm đạt."
      ),
      ("++--+-+--++-", "no difference shows.", "chưa thấy khác biệt."),
    ])
  func verdict(signs: String, english: String, vietnamese: String) throws {
    let years = PlanSamples.years(signs.map { $0 == "+" ? 105 : 95 })
    let difficulty = try #require(TargetDifficulty(of: years))
    #expect(difficulty.sentence(in: .english).hasSuffix(english))
    #expect(difficulty.sentence(in: .vietnamese).hasSuffix(vietnamese))
    checkWholeSentence { difficulty.sentence(in: $0) }
  }

  @Test func theCountsAreTold() throws {
    let years = PlanSamples.years(String(repeating: "+-", count: 10).map { $0 == "+" ? 105 : 95 })
    #expect(
      try #require(TargetDifficulty(of: years)).sentence(in: .english).hasPrefix(
        "After a plan that was reached the next was reached 0 of 10 times, after a miss 9 of 9 (within series p <"
      ))
  }
}
