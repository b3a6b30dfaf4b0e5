import Figures
import Testing

@testable import Datasets

@Suite("Break")
struct BreakTests {
  @Test("a growth that rests on another level of the year before splits the series")
  func splitsWhereTheBaseIsAnother() throws {
    let assembly = assembled([
      said(2021, .actual, "100", date: "2022-01-01"),
      said(2022, .actual, "108", date: "2023-01-01"),
      said(2023, .actual, "60", growth: "10", date: "2024-01-01"),
      said(2024, .actual, "66", date: "2025-01-01"),
    ])
    let series = try #require(assembly.series)
    #expect(series.years == [2022, 2023, 2024])
    let implied = try #require(series.observation(in: 2022))
    #expect(implied.isDerived && abs(implied.value.double - 54.545) < 0.001)
    #expect(assembly.others.map(\.years) == [[2021, 2022]])
    guard
      case .brokenSeries(let found, [2021, 2022]) = assembly.warnings.first(where: {
        $0.kind == "brokenSeries"
      }), case .rebased(let published, _) = found.reason
    else {
      Issue.record("no break told: \(assembly.warnings)")
      return
    }
    #expect(found.year == 2023 && published.value.double == 108)
  }

  @Test(
    "two values are apart beyond the factor only, and only if rounding does not reconcile them",
    arguments: [
      ("100", "132", false), ("100", "134", true), ("100", "74", true), ("0", "5", false),
    ])
  func tellsApart(a: String, b: String, areApart: Bool) throws {
    func observation(_ value: String) throws -> Observation {
      try #require(assembled([said(2020, .actual, value)]).series?.observations.first)
    }
    #expect(try Break.areApart(observation(a), observation(b), by: Break.tolerance) == areApart)
  }

  @Test(
    "the area before an earlier merger or division is told as another territory",
    arguments: ["before_merger_2008", "before_division_2004"])
  func tellsAnotherArea(definition: String) {
    let assembly = assembled(
      [],
      table: official(from: 2003, "1", "1", definition: definition)
        + official(from: 2005, "1", "2", "2"))
    #expect(assembly.series?.years == [2005, 2006, 2007])
    #expect(
      assembly.warnings.contains(
        .brokenSeries(Break(year: 2005, reason: .territory), years: [2003, 2004])))
  }
}
