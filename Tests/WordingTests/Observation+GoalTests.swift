import Figures
import Testing
import Wording

@Suite struct ObservationGoalTests {
  @Test func aGoalTellsWhatItAsks() {
    let goal = Samples.published(2025, "2600", .target)
    #expect(
      goal.goal(of: Samples.series, in: .english)
        == "2,600 million USD for 2025 by a plan of several years, up 59.5% on 2024")
    checkSentence { goal.goal(of: Samples.series, in: $0) }
  }
}
