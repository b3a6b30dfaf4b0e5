import Figures
import Planning
import Testing

@testable import Wording

@Suite struct PlanBacktestSentenceTests {
  @Test func everyMethodHasItsName() {
    for language in Language.allCases {
      let names = PlanBacktest.Method.allCases.map { $0.name(in: language) }
      #expect(Set(names).count == names.count && names.allSatisfy { !$0.isEmpty })
      #expect(PlanBacktest.titles(in: language).allSatisfy { !$0.isEmpty })
    }
  }
}
