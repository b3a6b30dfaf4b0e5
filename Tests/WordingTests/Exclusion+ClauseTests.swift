import Figures
import Testing
import Trends
import Wording

@Suite struct ExclusionClauseTests {
  @Test(arguments: Exclusion.allCases) func everyReasonIsWorded(reason: Exclusion) {
    checkSentence { reason.clause(count: 3, in: $0) }
    #expect(reason.clause(count: 1234, in: .english).hasPrefix("1,234 "))
    #expect(reason.clause(count: 1234, in: .vietnamese).hasPrefix("1.234 "))
  }
}
