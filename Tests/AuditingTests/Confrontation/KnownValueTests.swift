import Figures
import Testing

@testable import Auditing

@Suite struct KnownValueTests {
  private func known(_ claims: [Claim]) -> [KnownValue] {
    let report = AuditedReport(name: "report.txt", claims: claims)
    return KnownValue.all(in: network(claims)) { Finding.Exhibit($0, $1, report, 0) }
  }

  @Test func knowsWhatIsStated() throws {
    let value = try #require(
      known([claim(1, "842 ha", of: "forest", as: .estimate, definition: "pine")]).first)
    #expect(value.range == range("[841.5, 842.5]"))
    #expect(value.status == .estimate && !value.isDerived && !value.isPlan)
    #expect(value.definition == "pine")
    #expect(value.exhibits.map(\.words) == ["842 ha"])
  }

  @Test func knowsWhatFollows() throws {
    let found = known([
      claim(1, "920 ha", of: "forest"), claim(2, "15,0%", .growth, of: "forest", to: 1),
      claim(3, "115,0%", .attainment, of: "forest", to: 1),
    ])
    #expect(found.map(\.isDerived) == [false, true, true])
    let (base, plan) = (
      try #require(found.first { $0.key.period == sample("2023") }),
      try #require(found.first { $0.isPlan })
    )
    for value in [base, plan] {
      #expect(value.range.contains(800))
      #expect(try #require(value.range.radius).double < 1)
    }
    #expect(base.exhibits.map(\.role) == ["outcome", "growth"])
    #expect(base.status == .actual && plan.status == .plan)
  }

  @Test(arguments: [
    claim(1, "842 ha", of: "forest", scope: "pine"),
    claim(1, "842 ha", of: "forest", over: "unknown"),
    claim(1, "8%", .growth, of: "forest"), claim(1, "842 ha", of: "unheard_of"),
  ])
  func saysNothingOfWhatOthersCannotMean(own: Claim) {
    #expect(known([own]).isEmpty)
  }

  @Test(arguments: [
    ("2024", "", "former"), ("2025", "", ""), ("2026", "", "today"), ("2024-9m", "", "former"),
    ("2024", "today", "today"), ("2026", "former", "former"),
  ])
  func knowsTheMapByTheYear(period: String, told: String, territory: String) {
    let found = known([claim(1, "842 ha", of: "forest", over: period, territory: told)])
    #expect(found.map(\.territory) == [territory])
  }
}
