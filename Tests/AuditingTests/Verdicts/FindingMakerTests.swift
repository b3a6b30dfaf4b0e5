import Figures
import Testing

@testable import Auditing

@Suite struct FindingMakerTests {
  private func findings(_ claims: [Claim], _ rules: RuleBook = .sample) -> [Finding] {
    audit(claims, by: Auditor(rules: rules, indicator: sampleIndicator)).result.findings
  }

  /// An outcome, its plan, and the share of it.
  private func findings(_ outcome: String, _ plan: String, _ attainment: String) -> [Finding] {
    findings([
      claim(1, outcome, of: "forest"), claim(2, plan, of: "forest", as: .plan),
      claim(3, attainment, .attainment, of: "forest", to: 1),
    ])
  }

  @Test(arguments: [
    // 8,473 of 8,120 is 104.35%.
    ("8.473 ha", "8.120 ha", "104,1%", OutcomeClass.minor, Severity.note),
    ("8.473 ha", "8.120 ha", "108,1%", .material, .warning),
    ("8.473 ha", "8.120 ha", "96,1%", .gross, .error),
    ("847,3 ha", "8.121 ha", "104,3%", .gross, .error),
    // 8,473 of 8,125 is 104.283%: 104.2 with its digits cut off, 104.3 to the nearest.
    ("8.473 ha", "8.125 ha", "104,2%", .modeExplained, .note),
    // Cut off, it would be 104.2; rounded up, 104.3: 104.4 is neither.
    ("8.473 ha", "8.125 ha", "104,4%", .minor, .note),
  ])
  func classesAndSeverities(
    outcome: String, plan: String, attainment: String, expected: OutcomeClass, severity: Severity
  ) throws {
    let finding = try #require(findings(outcome, plan, attainment).first)
    #expect(finding.outcome == expected)
    #expect(finding.severity == severity)
    #expect(finding.rule.id == "attainment")
    #expect(finding.exhibits.map(\.role) == ["outcome", "plan", "attainment"])
    if case .relation = finding.matter {} else { Issue.record("\(finding.matter)") }
  }

  @Test func tellsWhatIsStatedAndWhatIsImplied() throws {
    let finding = try #require(findings("8.473 ha", "8.120 ha", "108,1%").first)
    #expect(finding.focus.words == "108,1%")
    #expect(finding.stated == range("[108.05, 108.15]"))
    let implied = try #require(finding.implied)
    #expect(implied.contains(Rational(847_300, over: 8120) ?? 0))
    #expect(try #require(implied.radius).double < 0.02)
    #expect(finding.unit == Quantity.Unit("%"))
    #expect(finding.relations == 1)
    #expect(!finding.isCut)
  }

  @Test func tellsRangesInTheUnitOfThePrint() throws {
    let finding = try #require(
      findings([
        claim(1, "1,25 tỷ USD"), claim(2, "1.100 triệu USD", over: "2023"),
        claim(3, "15,0%", .growth, to: 1),
        claim(4, "1.000 triệu USD", as: .plan), claim(5, "126,5%", .attainment, to: 1),
      ]).first)
    for suspect in finding.suspects where suspect.exhibit.words == "1,25 tỷ USD" {
      #expect(suspect.range.contains(Rational(1265, over: 1000) ?? 0))
    }
    #expect(finding.suspects.contains { $0.exhibit.words == "1,25 tỷ USD" })
  }

  @Test func zerosThatMayBeRoundingCountLess() throws {
    // 1,400 may be 1,350 to 1,450 of a plan of 1,300: 103.8 to 111.6 per cent.
    let exact = try #require(findings("1.401 ha", "1.300 ha", "104,2%").first)
    let rounded = try #require(findings("1.400 ha", "1.300 ha", "104,2%").first)
    #expect(exact.outcome == .material && rounded.outcome == .material)
    #expect(exact.severity == .warning)
    #expect(rounded.severity == .note)
  }

  @Test func theRuleCapsTheSeverity() throws {
    let claims = [
      claim(1, "501 triệu USD", of: "exports"), claim(2, "311 triệu USD", of: "imports"),
      claim(3, "80.011 triệu USD", of: "trade_total"),
    ]
    #expect(findings(claims).map(\.severity) == [.warning])
    #expect(findings(claims).map(\.outcome) == [.gross])
    // That of the user's own is what he says.
    let formula = "trade_total = exports + imports"
    for severity in Severity.allCases {
      let book = RuleBook([sampleRule("own", formula, severity, isOwn: true)])
      let near = Array(claims.dropLast()) + [claim(3, "815 triệu USD", of: "trade_total")]
      #expect(findings(near, book).map(\.severity) == [severity])
    }
  }

  @Test func saysWhereNoWholeNumberFits() throws {
    let own = [
      claim(1, "37 xã", of: "new_communes"),
      claim(2, "240%", .attainment, of: "new_communes", to: 1),
    ]
    let finding = try #require(findings(own).first)
    if case .whole = finding.matter {} else { Issue.record("\(finding.matter)") }
    #expect(findings([own[0], claim(2, "247%", .attainment, of: "new_communes", to: 1)]).isEmpty)
    // Hectares may be any.
    #expect(
      findings([
        claim(1, "37 ha", of: "forest"), claim(2, "240%", .attainment, of: "forest", to: 1),
      ]).isEmpty)
  }

  @Test func knowsAFigureToldTwice() throws {
    let found = findings([claim(1, "1.234 ha", of: "forest"), claim(2, "1.243 ha", of: "forest")])
    let finding = try #require(found.first)
    #expect(found.count == 1)
    #expect(finding.rule.id == "repeated")
    if case .repeated = finding.matter {} else { Issue.record("\(finding.matter)") }
    #expect(finding.suspects.count == 2)
  }

  @Test func isNamedByItsFigures() throws {
    let ids = [
      findings("8.473 ha", "8.120 ha", "108,1%"), findings("8.473 ha", "8.120 ha", "108,1%"),
      findings("8.473 ha", "8.120 ha", "108,2%"),
    ].compactMap(\.first?.id)
    #expect(ids.count == 3 && ids[0] == ids[1] && ids[0] != ids[2])
  }

  @Test(
    arguments: [
      (claim(1, "104%", .attainment), 100), (claim(1, "5%", .growth), 0),
      (claim(1, "1,2 lần", .growth), nil),
      (claim(1, "5%", .excess), 0), (claim(1, "5 ha", .changeLevel), 0), (claim(1, "5 ha"), nil),
      (claim(1, "5%", .share), nil),
    ] as [(Claim, Int?)])
  func knowsTheLineOfEachMeasure(own: Claim, line: Int?) {
    #expect(own.line == line.map { Rational($0) })
  }
}
