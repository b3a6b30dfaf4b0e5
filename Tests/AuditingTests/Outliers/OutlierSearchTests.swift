import Figures
import Testing

@testable import Auditing

@Suite struct OutlierSearchTests {
  private func found(
    _ amount: String, ofPlan attainment: String?, ofBase growth: String?,
    of indicator: String = "imports",
    scope: String = ""
  ) -> [Finding] {
    var claims = [claim(1, amount, of: indicator, scope: scope)]
    if let attainment {
      claims.append(claim(2, attainment, .attainment, of: indicator, to: 1, scope: scope))
    }
    if let growth { claims.append(claim(3, growth, .growth, of: indicator, to: 1, scope: scope)) }
    return audit(claims).result.findings
  }

  private func slip(_ finding: Finding) -> String? {
    if case .outlier(let role, _, _, _) = finding.matter { role } else { nil }
  }

  @Test func tellsAnAmountThatStandsOutThoughNothingContradictsIt() throws {
    let finding = try #require(found("842 triệu USD", ofPlan: "935,6%", ofBase: "9,8 lần").first)
    #expect(finding.rule.id == "outlier")
    #expect(finding.outcome == .outlier)
    #expect(finding.severity == .warning)
    #expect(finding.focus.words == "842 triệu USD")
    #expect(Set(finding.exhibits.map(\.words)) == ["842 triệu USD", "935,6%", "9,8 lần"])
    #expect(finding.suspects.first?.repairs.map(\.text) == ["84,2 triệu USD"])
    #expect(finding.suspects.first?.repairs.map(\.slip) == [.decimalMark])
    guard case .outlier(let role, let ofPlan, let ofBase, let usual) = finding.matter else {
      Issue.record("\(finding.matter)")
      return
    }
    #expect(role == "outcome")
    #expect(try #require(ofPlan) == 9.356 && (try #require(ofBase)) == 9.8)
    #expect(usual.contains(1) && !usual.contains(9.8))
  }

  @Test(
    arguments: [
      // Where the slip lies: in the outcome, in the plan alone, in the year before alone.
      ("842 triệu USD", "935,6%", "9,8 lần", "outcome"),
      ("84,2 triệu USD", "9,36%", "-90,2%", "outcome"),
      ("842 triệu USD", "935,6%", "3,1%", "plan"), ("842 triệu USD", "98,2%", "9,8 lần", "base"),
      ("842 triệu USD", "98.200%", "-2%", "plan"), ("842 triệu USD", "935,6%", nil, "outcome"),
    ] as [(String, String?, String?, String)])
  func tellsWhereTheSlipLies(amount: String, attainment: String?, growth: String?, role: String) {
    #expect(found(amount, ofPlan: attainment, ofBase: growth).map(slip) == [role])
  }

  /// One name may stand for an amount of goods and for its price.
  @Test func yearsAreSetBesideEachOtherInOneUnit() {
    let claims = [
      claim(1, "810 triệu USD", of: "imports", over: "2022"),
      claim(2, "9 nghìn tấn", of: "imports", over: "2022"),
      claim(3, "842 triệu USD", of: "imports", over: "2023"),
    ]
    #expect(audit(claims).result.findings.isEmpty)
  }

  /// Stated years beside each other serve where no growth is printed.
  @Test(arguments: [
    (["810", "8.420", "905"], ["8.420 triệu USD"]), (["8.100", "842", "905"], ["8.100 triệu USD"]),
    (["810", "842", "90,5"], ["90,5 triệu USD"]), (["810", "842", "905"], []),
    (["310", "842", "905"], []),
  ])
  func setsTheYearsBesideEachOther(amounts: [String], outliers: [String]) {
    let claims = amounts.enumerated().map { index, amount in
      claim(index + 1, "\(amount) triệu USD", of: "imports", over: "\(2020 + index)")
    }
    #expect(audit(claims).result.findings.map(\.focus.words) == outliers)
  }

  @Test func leavesAnAmountAloneThatTwoSharesOfThePlanAreToldOf() {
    let claims = [
      claim(1, "842 triệu USD", of: "imports"),
      claim(2, "111,6%", .attainment, of: "imports", to: 1),
      claim(3, "10,5%", .attainment, of: "imports", to: 1),
    ]
    #expect(audit(claims).result.findings.isEmpty)
  }

  @Test(
    arguments: [
      ("842 triệu USD", "104,2%", "8,1%"), ("842 triệu USD", "71%", "-25%"),
      ("842 triệu USD", "180%", "75%"),
      ("842 triệu USD", nil, "60%"), ("842 triệu USD", nil, nil),
      // Four times as much, which no slip of a power of ten explains.
      ("842 triệu USD", "320%", "3,1 lần"),
    ] as [(String, String?, String?)])
  func leavesTheUsualAlone(amount: String, attainment: String?, growth: String?) {
    #expect(found(amount, ofPlan: attainment, ofBase: growth).isEmpty)
  }

  @Test(arguments: [
    ("842 triệu USD", "trade_balance", ""), ("84.200 con", "herd", ""), ("84,2%", "poverty", ""),
    ("84,2 triệu USD", "unheard_of", ""), ("84,2 triệu USD", "imports", "machines"),
  ])
  func onlyFlowsOfMoneyAndGoodsAreUsual(amount: String, indicator: String, scope: String) {
    #expect(found(amount, ofPlan: "935,6%", ofBase: "9,8 lần", of: indicator, scope: scope).isEmpty)
  }

  @Test func sparesWhatIsInAContradictionAlready() {
    let claims = [
      claim(1, "842 triệu USD", of: "imports"), claim(2, "90 triệu USD", of: "imports", as: .plan),
      claim(3, "965,6%", .attainment, of: "imports", to: 1),
      claim(4, "9,8 lần", .growth, of: "imports", to: 1),
    ]
    #expect(audit(claims).result.findings.map(\.rule.id) == ["attainment"])
  }

  @Test func knowsIndicatorsThatLeap() {
    let leaping = Auditor(
      rules: .sample, indicator: sampleIndicator, usualGrowth: { _ in -0.9...30 })
    let claims = [
      claim(1, "842 triệu USD", of: "imports"), claim(2, "9,8 lần", .growth, of: "imports", to: 1),
    ]
    #expect(audit(claims).result.findings.count == 1)
    #expect(audit(claims, by: leaping).result.findings.isEmpty)
  }
}
