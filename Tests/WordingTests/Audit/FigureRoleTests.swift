import Auditing
import Figures
import Testing
import Wording

@Suite struct FigureRoleTests {
  @Test(
    "Roles that the rules use have words of their own in each language",
    arguments: [
      "outcome", "plan", "base", "growth", "plan_growth", "times", "attainment", "excess", "change",
      "share", "part", "total", "date", "figure", "years", "year", "h1", "h2", "q1", "q2", "q3",
      "q4",
      "m9", "part2", "share11",
    ])
  func isNamed(role: String) {
    checkSentence {
      FigureRole(role).name(naming: { Indicator(uncatalogued: "no \($0)") }, in: $0)
    }
    let name = FigureRole(role).name(naming: { Indicator(uncatalogued: "no \($0)") }, in: .english)
    #expect(!name.hasPrefix("no "))
  }

  @Test("An indicator as a role is told by its name")
  func namesIndicators() {
    func name(_ role: String) -> String {
      FigureRole(role).name(naming: FindingSamples.naming, in: .english)
    }
    #expect(name("exports") == "Exports of goods")
    #expect(name("exports.plan") == "Exports of goods, plan")
    #expect(name("part_time") == "part_time")
  }

  @Test("Severities and classes have names in each language")
  func namesVerdicts() {
    for severity in Severity.allCases {
      checkSentence(severity.name)
      checkSentence { severity.count(2, in: $0) }
    }
    for outcome in OutcomeClass.allCases { checkSentence(outcome.name) }
  }
}
