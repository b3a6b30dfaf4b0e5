import Figures
import Testing

@testable import Auditing

@Suite struct DateOrderTests {
  private func findings(_ claims: [Claim], _ year: Int, _ month: Int, _ words: String) -> [Finding]
  {
    let day = AuditedReport.DateMention(
      year: year, month: month, day: 13, offsets: 5..<15, words: words)
    return audit(claims, dates: [day]).result.findings.filter { $0.rule.id == "date-order" }
  }

  private let review = [
    claim(1, "842 ha", of: "forest"), claim(2, "95 triệu USD"),
    claim(3, "90 triệu USD", over: "2023"),
    claim(4, "99 triệu USD", over: "2025", as: .plan),
  ]

  @Test func aReviewIsNotWrittenInTheFirstMonthsOfItsYear() throws {
    let found = findings(review, 2024, 1, "13/01/2024")
    let finding = try #require(found.first)
    #expect(found.count == 1)
    #expect(finding.severity == .warning)
    #expect(finding.focus.words == "13/01/2024")
    #expect(finding.suspects.flatMap(\.repairs).map(\.text) == ["13/01/2025"])
    #expect(finding.exhibits.map(\.role) == ["date", "outcome", "outcome"])
    if case .date(let day, let reviewed) = finding.matter {
      #expect(day.month == 1 && reviewed == 2024)
    } else {
      Issue.record("\(finding.matter)")
    }
  }

  @Test(arguments: [
    (2024, 6, true), (2024, 7, false), (2024, 12, false), (2025, 1, false), (2023, 1, false),
    (2020, 3, false),
  ])
  func onlyThoseMonthsAreTooEarly(year: Int, month: Int, isFound: Bool) {
    #expect(findings(review, year, month, "13/\(month)/\(year)").count == (isFound ? 1 : 0))
  }

  @Test(arguments: [
    // One outcome of the year, plans alone, parts of it, and a minority.
    [claim(1, "842 ha", of: "forest")],
    [claim(1, "842 ha", of: "forest", as: .plan), claim(2, "95 triệu USD", as: .plan)],
    [claim(1, "842 ha", of: "forest", over: "2024-6m"), claim(2, "95 triệu USD", over: "2024-6m")],
    [
      claim(1, "842 ha", of: "forest"), claim(2, "95 triệu USD"),
      claim(3, "90 triệu USD", over: "2023"),
      claim(4, "800 ha", of: "forest", over: "2023"),
    ],
  ])
  func needsAYearThatIsReviewed(claims: [Claim]) {
    #expect(findings(claims, 2024, 1, "13/01/2024").isEmpty)
  }

  @Test func aReportWithoutADayIsOfAny() {
    #expect(audit(review).result.findings.isEmpty)
  }
}
