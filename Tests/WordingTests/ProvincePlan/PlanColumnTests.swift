import Figures
import Testing
import Wording

@Suite struct PlanColumnTests {
  private static func context(
    _ year: Int?, isEstimated: Bool = false, chance: Double = 0.75
  ) -> PlanColumn.Context {
    PlanColumn.Context(year: year, isEstimated: isEstimated, chance: chance)
  }

  @Test(arguments: [2024, nil])
  func everyColumnHasItsOwnTitle(year: Int?) {
    for language in Language.allCases {
      let titles = PlanColumn.allCases.map { $0.title(Self.context(year), in: language) }
      #expect(Set(titles).count == titles.count && titles.allSatisfy { !$0.isEmpty })
    }
  }

  @Test func titlesNameTheirYears() {
    let titles = [PlanColumn.before, .plan, .outcome, .forecast, .nextPlan].map {
      $0.title(Self.context(2024), in: .vietnamese)
    }
    #expect(titles == ["TH 2023", "KH 2024", "TH 2024", "Dự báo 2025", "KH 2025"])
    let estimated = Self.context(2024, isEstimated: true)
    #expect(PlanColumn.outcome.title(estimated, in: .vietnamese) == "Ước TH 2024")
    #expect(PlanColumn.outcome.title(estimated, in: .english) == "2024 est.")
  }

  @Test(arguments: [(0.75, "75%"), (0.995, "99,5%"), (0.07, "7%"), (0.29, "29%")])
  func aChanceIsToldAsAsked(chance: Double, text: String) {
    #expect(Self.context(2024, chance: chance).chanceText(in: .vietnamese) == text)
  }
}
