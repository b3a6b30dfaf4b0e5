import Figures
import Testing

@testable import Auditing

@Suite struct PeriodChainsTests {
  /// The relations between amounts of these parts of a year.
  private func found(
    _ periods: [String], of indicator: String = "exports", in unit: String = "triệu USD"
  ) -> [String] {
    let claims = periods.enumerated().map { index, period in
      claim(index + 1, "\(index + 1) \(unit)", of: indicator, over: period)
    }
    return network(claims).described.sorted()
  }

  @Test(arguments: [
    (["2024", "2024-H1", "2024-H2"], ["year-of-halves(h1: 2 ha, h2: 3 ha, year: 1 ha)"]),
    (
      ["2024", "2024-6m", "2024-H2"],
      ["part-of-year(part: 2 ha, year: 1 ha)", "year-of-halves(h1: 2 ha, h2: 3 ha, year: 1 ha)"]
    ),
    (
      ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4", "2024"],
      ["year-of-quarters(q1: 1 ha, q2: 2 ha, q3: 3 ha, q4: 4 ha, year: 5 ha)"]
    ),
    (["2024-6m", "2024-Q1", "2024-Q2"], ["half-of-quarters(h1: 1 ha, q1: 2 ha, q2: 3 ha)"]),
    (["2024-H1", "2024-Q1", "2024-Q2"], ["half-of-quarters(h1: 1 ha, q1: 2 ha, q2: 3 ha)"]),
    (
      ["2024-9m", "2024-6m", "2024-Q3"],
      ["nine-months(h1: 2 ha, m9: 1 ha, q3: 3 ha)", "part-of-year(part: 2 ha, year: 1 ha)"]
    ),
    (
      ["2024", "2024-3m", "2024-11m"],
      ["part-of-year(part: 2 ha, year: 3 ha)", "part-of-year(part: 3 ha, year: 1 ha)"]
    ),
    // Parts of two years, or too few of them.
    (["2024", "2024-H1", "2023-H2"], []), (["2024", "2024-Q1", "2024-Q2", "2024-Q3"], []),
    (["unknown-H1", "unknown-H2", "2024"], []),
  ])
  func partsAddUp(periods: [String], relations: [String]) {
    #expect(found(periods, of: "forest", in: "ha") == relations)
  }

  @Test(arguments: [
    ("herd", "con"), ("agriculture_share", "%"), ("trade_balance", "triệu USD"),
    ("unheard_of", "ha"),
    ("forest", "tấn/ha"),
  ])
  func onlyWhatFlowsAddsUp(indicator: String, unit: String) {
    #expect(found(["2024", "2024-H1", "2024-H2", "2024-6m"], of: indicator, in: unit) == [])
  }

  @Test func plansDoNotMixWithOutcomes() {
    let claims = [
      claim(1, "100 ha", of: "forest", as: .plan), claim(2, "40 ha", of: "forest", over: "2024-H1"),
      claim(3, "50 ha", of: "forest", over: "2024-H2"),
    ]
    #expect(network(claims).relations.isEmpty)
  }
}
