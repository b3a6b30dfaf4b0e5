import Figures
import Pages
import Planning
import Testing

@Suite struct CredibilityPageTests {
  /// Plans of 100 of exports in Bến Tre from 2020 on.
  private static func page(
    _ outcomes: [Int], language: Language = .english, width: Int = 100
  ) throws -> String {
    func observations(_ values: [Int], _ status: Status) -> [Observation] {
      values.enumerated().map { index, value in
        Observation(
          year: 2020 + index, value: Rational(value), interval: Interval(Rational(value)),
          status: status, origin: .published, citation: Citation(title: "sample"))
      }
    }
    let series = Series(
      indicator: Samples.exports, province: Samples.province, unit: Samples.unit,
      observations: observations(outcomes, .actual),
      plans: observations(outcomes.map { _ in 100 }, .plan))
    let record = try #require(PlanRecord(of: series))
    let credibility = try #require(Credibility(of: record.years))
    return CredibilityPage(
      [record], credibility, language: language, options: .init(width: width)
    ).text
  }

  @Test func everySeriesHasALine() throws {
    let lines = try Self.page([95, 98, 103]).split(separator: "\n").map(String.init)
    #expect(
      lines[0] == "How plans have gone so far   3 plans with their outcomes · 1 series · 2020–2022")
    #expect(lines[1] == "indicator         province  years      plans  reached  of plan  PEFA")
    #expect(lines[2] == "Exports of goods  Bến Tre   2020–2022      3        1    98.6%  A")
    #expect(lines[3] == "All together")
  }

  @Test func extremesAreToldApart() throws {
    let page = try Self.page([95, 98, 915])
    #expect(page.contains("\nWithout 1 plan that the outcome is more than a factor of two from\n"))
    #expect(page.contains("  - Over 2 plans, outcomes fell 3.5% short of plan"))
    #expect(try !Self.page([95, 98, 103]).contains("Without"))
  }

  @Test(arguments: [60, 80, 120])
  func sentencesKeepToTheWidth(width: Int) throws {
    for language in Language.allCases {
      let page = try Self.page([95, 98, 103, 99, 101, 96, 108], language: language, width: width)
      let lines = page.split(separator: "\n").map(String.init)
      let long = lines.drop { !$0.hasPrefix("  - ") }.filter { $0.count > width }
      #expect(long.isEmpty, "\(long)")
    }
  }

  @Test func vietnamesePagesHoldNoEnglish() throws {
    let page = try Self.page([95, 98, 103], language: .vietnamese)
    #expect(page.hasPrefix("Kết quả lập kế hoạch các năm   3 kế hoạch đã có kết quả"))
    #expect(page.contains("98,6%") && !page.contains(" plan"))
  }
}
