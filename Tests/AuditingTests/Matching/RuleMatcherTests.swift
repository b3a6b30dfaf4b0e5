import Figures
import Testing

@testable import Auditing

@Suite struct RuleMatcherTests {
  private func described(_ formula: String, _ claims: [Claim]) -> [String] {
    network(claims, rules: RuleBook([sampleRule("own", formula, isOwn: true)])).described.sorted()
  }

  private let trade = [
    claim(1, "500 triệu USD", of: "exports"), claim(2, "300 triệu USD", of: "imports"),
    claim(3, "800 triệu USD", of: "trade_total"),
  ]

  @Test func bindsIndicatorsOfOnePlaceAndPeriod() {
    let formula = "trade_total = exports + imports"
    #expect(
      described(formula, trade) == [
        "own(exports: 500 triệu USD, imports: 300 triệu USD, trade_total: 800 triệu USD)"
      ])
    for other in [
      claim(3, "800 triệu USD", of: "trade_total", over: "2023"),
      claim(3, "800 triệu USD", of: "trade_total", as: .plan),
      claim(3, "800 triệu USD", of: "trade_total", in: "Kon Tum"),
      claim(3, "800 triệu USD", of: "trade_total", prices: "current"),
      claim(3, "800 triệu USD", of: "trade_total", scope: "FDI"),
      claim(3, "800 tỷ đồng", of: "trade_total"),
      claim(3, "8,1%", .growth, of: "trade_total"),
    ] {
      #expect(described(formula, trade.dropLast() + [other]) == [], "\(other)")
    }
  }

  @Test func whatHoldsForOutcomesHoldsForPlans() {
    let plans = [
      claim(1, "5 triệu USD", of: "exports", as: .plan),
      claim(2, "3 triệu USD", of: "imports", as: .plan),
      claim(3, "8 triệu USD", of: "trade_total", as: .plan),
    ]
    #expect(described("trade_total = exports + imports", plans).count == 1)
    #expect(described("trade_total.outcome = exports + imports", plans) == [])
  }

  @Test func bindsWhatIsKnownOfAnyIndicatorByItself() {
    let claims = [
      claim(1, "500 ha", of: "forest", as: .plan), claim(2, "520 ha", of: "forest"),
      claim(3, "40 con", of: "herd", as: .plan), claim(4, "30 con", of: "herd"),
      claim(5, "30 ha", of: "forest", over: "2023"), claim(6, "7,5%", .growth, of: "forest", to: 2),
    ]
    #expect(
      described("outcome >= plan", claims) == [
        "own(outcome: 30 con, plan: 40 con)", "own(outcome: 520 ha, plan: 500 ha)",
      ])
    #expect(described("outcome >= base", claims) == ["own(base: 30 ha, outcome: 520 ha)"])
    #expect(described("growth <= 100", claims) == ["own(growth: 7,5%)"])
  }

  @Test func bindsWhatIsKnownOfANamedOne() {
    #expect(
      described(
        "exports.outcome >= imports.plan",
        trade + [claim(4, "400 triệu USD", of: "imports", as: .plan)])
        == ["own(exports.outcome: 500 triệu USD, imports.plan: 400 triệu USD)"])
  }

  @Test(arguments: ["exprots <= imports", "exports.plans <= imports", "outcome <= nothing"])
  func aRuleOfUnknownRolesMatchesNothing(formula: String) {
    #expect(described(formula, trade) == [])
  }

  @Test func aRuleOfSomeIndicatorsLeavesOthersAlone() {
    let claims = [
      claim(1, "500 ha", of: "forest", as: .plan), claim(2, "520 ha", of: "forest"),
      claim(3, "40 con", of: "herd", as: .plan), claim(4, "30 con", of: "herd"),
    ]
    let rule = sampleRule("own", "outcome >= plan", isOwn: true, indicators: ["herd"])
    #expect(
      network(claims, rules: RuleBook([rule])).described == ["own(outcome: 30 con, plan: 40 con)"])
  }
}
