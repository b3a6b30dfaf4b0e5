import Figures
import Testing

@testable import Auditing

@Suite struct ConfrontationTests {
  private func forest(
    _ words: String, as status: Status = .actual, in region: String = "Gia Lai",
    prices: String = "",
    definition: String = "", territory: String = "", over period: String = "2023"
  ) -> Claim {
    claim(
      1, words, of: "forest", over: period, as: status, in: region, prices: prices,
      definition: definition,
      territory: territory)
  }

  @Test(arguments: [
    // An estimate told anew, by up to three per cent, is revised.
    ("800 ha", Status.estimate, "820 ha", OutcomeClass.revision, Severity.note),
    ("800 ha", .actual, "805 ha", .minor, .note),
    ("800 ha", .actual, "820 ha", .material, .warning),
    ("800 ha", .estimate, "850 ha", .material, .warning),
    // The severity of a figure of another report is a warning at most.
    ("800 ha", .actual, "8.000 ha", .gross, .warning),
  ])
  func tellsRevisionsFromConflicts(
    first: String, status: Status, second: String, outcome: OutcomeClass, severity: Severity
  ) throws {
    let found = confront([[forest(first, as: status)], [forest(second)]])
    let finding = try #require(found.first)
    #expect(found.count == 1)
    #expect(finding.outcome == outcome)
    #expect(finding.severity == severity)
    #expect(finding.rule.id == "other-report")
    #expect(finding.exhibits.map(\.document) == [1, 0])
    #expect(finding.stated == quantity(second).interval)
    #expect(finding.implied == quantity(first).interval)
    guard case .elsewhere(let here, let there, let isDerived, _) = finding.matter else {
      Issue.record("\(finding.matter)")
      return
    }
    #expect(here == finding.stated && there == finding.implied && !isDerived)
  }

  @Test func saysNothingWhereSomebodyAgrees() {
    #expect(confront([[forest("800 ha")], [forest("800,3 ha")]]).isEmpty)
    #expect(confront([[forest("800 ha")], [forest("900 ha")], [forest("800 ha")]]).count == 1)
  }

  @Test func keepsApartWhatIsNotTheSame() {
    for other in [
      forest("900 ha", in: "Kon Tum"), forest("900 ha", over: "2022"), forest("900 ha", as: .plan),
      forest("900 ha", in: ""), forest("900 ha", territory: "today"), forest("900 tấn"),
    ] { #expect(confront([[forest("800 ha")], [other]]).isEmpty, "\(other)") }
    #expect(
      confront([[forest("800 ha", prices: "current")], [forest("900 ha", prices: "constant_2010")]])
        .isEmpty)
    // What is not told may be the same.
    #expect(confront([[forest("800 ha")], [forest("900 ha", prices: "current")]]).count == 1)
    #expect(confront([[forest("800 ha")], [forest("900 ha", territory: "former")]]).count == 1)
  }

  @Test func amountsOfNoPlaceMeetNoOthers() {
    #expect(confront([[forest("800 ha", in: "")], [forest("900 ha", in: "")]]).isEmpty)
  }

  @Test(arguments: [("1.200 ha", true), ("1.060 ha", false), ("3.000 ha", false)])
  func otherDefinitionsBreakWhatIsFarApart(words: String, isBreak: Bool) throws {
    let found = confront([
      [forest("800 ha", definition: "with young forest")],
      [forest(words, definition: "old forest")],
    ])
    #expect(found.map { $0.outcome == .definitionBreak } == [isBreak])
    if isBreak { #expect(found.map(\.severity) == [.note]) }
  }

  @Test func plansAreToldAnew() {
    func found(_ words: String) -> [Finding] {
      confront([[forest("800 ha", as: .plan)], [forest(words, as: .plan)]])
    }
    #expect(found("900 ha").map(\.rule.id) == ["plan-again"])
    #expect(found("900 ha").map(\.severity) == [.note])
    #expect(found("810 ha").map(\.outcome) == [.revision])
    #expect(found("800 ha").isEmpty)
  }

  @Test func whatFollowsFromAGrowthIsHeldAgainstWhatWasStated() throws {
    let next = [claim(1, "920 ha", of: "forest"), claim(2, "15,0%", .growth, of: "forest", to: 1)]
    #expect(confront([[forest("800 ha")], next]).isEmpty)
    let finding = try #require(confront([[forest("900 ha")], next]).first)
    #expect(finding.severity == .note)
    #expect(finding.stated == nil)
    #expect(finding.exhibits.map(\.words) == ["920 ha", "15,0%", "900 ha"])
  }

  @Test func otherSourcesAreShownInTheUnitOfTheReport() throws {
    let report = [claim(1, "842 triệu USD", over: "2023")]
    let source = claim(
      7, "0,9 tỷ USD", over: "2023", from: "Yearbook", address: "https://example.org")
    let finding = try #require(confront([report], witnesses: [source]).first)
    #expect(finding.unit == Quantity.Unit("triệu USD"))
    #expect(finding.implied == range("[850, 950]"))
    #expect(finding.exhibits.map(\.name) == ["report0.txt", "Yearbook"])
    #expect(finding.exhibits.map(\.document) == [0, nil])
    #expect(finding.exhibits.map(\.address) == [nil, "https://example.org"])
  }
}
