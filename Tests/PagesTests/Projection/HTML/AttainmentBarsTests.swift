import Figures
import Planning
import Testing

@testable import Pages

@Suite struct AttainmentBarsTests {
  static func html(_ pairs: [(plan: String, outcome: String)]) throws -> String {
    let years = Array(2000..<2000 + pairs.count)
    let series = Samples.series(
      zip(years, pairs).map { Samples.published($0, $1.outcome) },
      plans: zip(years, pairs).map { Samples.published($0, $1.plan, .plan) })
    let record = try #require(PlanRecord(of: series))
    return AttainmentBars(record: record, language: .english).html.text
  }

  static func widths(_ html: String) -> [Double] {
    html.matches(of: #/<rect[^>]* width="([\d.]+)%"/#).compactMap { Double($0.output.1) }
  }

  @Test func longerBarsReachedMore() throws {
    let html = try Self.html([("100", "80"), ("100", "100"), ("100", "125")])
    #expect(Self.widths(html) == [64, 80, 100])
    #expect(html.contains("80.0%</td><td class=\"word\">missed</td>"))
    #expect(html.contains("100.0%</td><td class=\"word\">reached</td>"))
    #expect(html.matches(of: #/<line x1="80%"/#).count == 3, "the line of the plan")
  }

  @Test func noBarLeavesItsRoom() throws {
    let extremes = [("1", "1000000000000000000"), ("1000000000000000000", "1"), ("5", "5")]
    let html = try Self.html(extremes)
    #expect(Self.widths(html) == [100, 0, 50])
    #expect(Markup(html).isWellFormed)
  }
}
