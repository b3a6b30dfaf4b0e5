import Figures
import Planning
import Testing
import Trends
import Wording

@Suite struct TermTests {
  @Test(arguments: Term.allCases) func everyTermHasItsWord(term: Term) {
    checkSentence { term.text(in: $0) }
  }

  @Test(arguments: Status.allCases) func everyStatusHasItsWord(status: Status) {
    checkSentence { status.name(in: $0) }
  }

  @Test(arguments: Approximation.allCases.filter { $0 != .exact })
  func everyHedgeHasItsWord(approximation: Approximation) {
    checkSentence { approximation.name(in: $0) }
  }

  @Test(arguments: Verdict.allCases) func everyVerdictHasItsWord(verdict: Verdict) {
    checkSentence { verdict.name(in: $0) }
  }

  @Test(arguments: TrendName.allCases.filter { $0 != .theta })
  func everyModelHasItsWord(model: TrendName) {
    checkSentence { model.name(in: $0) }
  }

  @Test(arguments: [
    (0.0, Verdict.outOfReach), (0.099, .outOfReach), (0.1, .stretching), (0.49, .stretching),
    (0.5, .realistic), (0.9, .cautious), (1, .cautious),
  ])
  func chancesHaveVerdicts(chance: Double, verdict: Verdict) {
    #expect(Verdict(chance: chance) == verdict)
  }

  @Test(arguments: [
    ("million USD", "triệu USD"), ("count:thousand animals", "nghìn con"),
    ("count:farms", "trang trại"), ("index", "chỉ số"), ("percent", "%"),
    ("doctors per 10,000 people", "bác sĩ/vạn dân"), ("chiếc", "chiếc"),
  ])
  func unitsAreToldInVietnamese(name: String, title: String) {
    #expect(Quantity.Unit(name).title(in: .vietnamese) == title)
  }
}
