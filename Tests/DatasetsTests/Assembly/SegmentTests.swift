import Figures
import Testing

@testable import Datasets

@Suite("Segment")
struct SegmentTests {
  /// Definitions with their years, and the definition that a forecast starts from.
  @Test(
    "the series is the one that runs longest into the present",
    arguments: [
      (["a": [2020, 2021], "b": [2019, 2022]], "b"),
      (["a": [2021, 2022], "b": [2020, 2021, 2022]], "b"),
      (["a": [2021, 2022], "b": [2021, 2022]], "a"),
      (["a": [2024], "b": [2020, 2021, 2022]], "b"),
      (["a": [2024], "b": [2019, 2020, 2021]], "a"),
      (["a": [2024], "b": [2021, 2022]], "a"),
    ] as [([String: [Int]], String)])
  func isTheLatest(years: [String: [Int]], expected: String) {
    let declarations = years.flatMap { definition, years in
      years.map { said($0, .actual, "10", definition: definition) }
    }
    #expect(assembled(declarations).series?.definition == expected)
  }

  @Test("plans and targets go with the years that they belong to")
  func cutsPlansToo() throws {
    let assembly = assembled([
      said(2021, .actual, "100", date: "2022-01-01"), said(2021, .plan, "105"),
      said(2022, .actual, "60", growth: "10", date: "2023-01-01"), said(2022, .plan, "65"),
      said(2025, .target, "90"),
    ])
    let series = try #require(assembly.series)
    #expect(series.plans.map(\.year) == [2021, 2022] || series.plans.map(\.year) == [2022])
    #expect(series.targets.map(\.year) == [2025])
    #expect(series.years == [2021, 2022])
  }
}
