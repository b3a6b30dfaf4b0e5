import Figures
import Planning
import Testing
import Wording

@testable import Pages

@Suite struct ProjectionWebPageTests {
  static func page(
    _ series: Series, _ language: Language, horizon: Int = 1, given: Double? = nil,
    notices: [Notice] = []
  ) throws -> String {
    ProjectionWebPage(
      series: series, outlook: try Samples.outlook(of: series, horizon: horizon, given: given),
      notices: notices, language: language
    ).text
  }

  static func addresses(_ series: Series) -> Set<String> {
    let all = series.observations + series.plans + series.targets
    return Set(all.flatMap { [$0] + $0.alternatives }.compactMap(\.citation.address))
  }

  @Test(arguments: OddSeries.allCases, Language.allCases)
  func isOneSoundFile(odd: OddSeries, language: Language) throws {
    let series = odd.series
    let page = try Self.page(series, language, given: odd == .given ? 1e300 : nil)
    let markup = Markup(page)
    markup.checkHarmless(linking: Self.addresses(series))
    #expect(markup.tags.contains { $0.name == "svg" && $0.attributes["role"] == "img" })
    // Nothing is fetched: addresses stand in links and in plain text only.
    for tag in markup.tags {
      for (name, value) in tag.attributes where name != "href" { #expect(!value.contains("://")) }
    }
    for word in ["<script", "<link", "<img", "url(", "@import", "@font-face"] {
      #expect(!page.contains(word))
    }
  }

  @Test(arguments: OddSeries.allCases, [1, 4])
  func everyPlottedYearIsInTheTable(odd: OddSeries, horizon: Int) throws {
    let page = try Self.page(odd.series, .english, horizon: horizon)
    let plotted = page.matches(of: #/<title>(\d+): /#).map { String($0.output.1) }
    let rows = page.matches(of: #/<th scope="rowgroup"[^>]*>(\d+)<\/th>/#).map { $0.output.1 }
    #expect(plotted.count > 1)
    #expect(Set(plotted).isSubset(of: Set(rows.map(String.init))), "\(plotted) \(rows)")
    #expect(rows.compactMap { Int($0) } == rows.compactMap { Int($0) }.sorted())
  }

  @Test(
    arguments: [
      (
        Language.english,
        ["Plan 2025", "Plans so far", "Year by year", "Why this forecast", "Warnings", "Sources"]
      ),
      (
        .vietnamese,
        [
          "Kế hoạch 2025", "Kế hoạch các năm", "Số liệu từng năm", "Cơ sở của dự báo", "Lưu ý",
          "Nguồn",
        ]
      ),
    ])
  func hasItsPartsInOrder(language: Language, titles: [String]) throws {
    let page = try Self.page(
      Samples.exportSeries, language, notices: [Notice(code: "gaps", message: "No 2017.")])
    #expect(page.hasPrefix("<!doctype html>") && page.hasSuffix("</html>\n"))
    #expect(page.matches(of: #/<h2>([^<]*)<\/h2>/#).map { String($0.output.1) } == titles)
    let order = ["<h1>", "class=\"answer\"", "<figure>", "<h2>"].compactMap { part in
      page.firstRange(of: part)?.lowerBound
    }
    #expect(order.count == 4 && order == order.sorted())
    #expect(page.contains("<li>No 2017.</li>"))
  }

  @Test func tellsTheAnswerAndThePlan() throws {
    let page = try Self.page(Samples.exportSeries, .vietnamese, given: 1700)
    #expect(page.contains("dự báo đạt 1.630 triệu USD (khoảng 80%: 1.429 - 1.831)"))
    #expect(page.contains("khả năng đạt 33%: <strong>phải phấn đấu cao</strong>"))
    #expect(page.contains("Mục tiêu: 2.600 triệu USD năm 2025 theo kế hoạch nhiều năm"))
    let planless = try Self.page(Samples.exportSeries, .english)
    #expect(planless.contains("<p>None is stated.</p>") && !planless.contains("--plan VALUE"))
  }

  @Test func plansOfLaterYearsAreTold() throws {
    let page = try Self.page(OddSeries.later.series, .english)
    #expect(page.contains("<p>Plan 2026: 8 million USD <span") && page.contains("<p>Plan 2040: 9"))
  }

  @Test func referencesLeadToTheirSource() throws {
    let page = try Self.page(Samples.exportSeries, .english)
    #expect(page.contains("<a href=\"#source1\">[1]</a>"))
    #expect(
      page.contains(
        "<a href=\"https://www.vov.vn/a\">vov.vn</a>, 2023-01"
          + "<span class=\"address printed\"> https://www.vov.vn/a</span></li>"))
  }

  @Test("Whatever data hold is shown as text", arguments: hostileTexts)
  func nothingEscapes(text: String) throws {
    let citation = Citation(title: text, address: text, date: text, words: text)
    let series = Series(
      indicator: Indicator(id: text, englishName: text, vietnameseName: text),
      province: Province(name: text, territory: .today), unit: Quantity.Unit(text),
      definition: text, priceBasis: text,
      observations: [
        Samples.published(2023, "4", from: citation), Samples.published(2024, "5", from: citation),
      ],
      plans: [Samples.published(2024, "5", .plan, from: citation)])
    for language in Language.allCases {
      let page = try Self.page(series, language, notices: [Notice(code: text, message: text)])
      Markup(page).checkHarmless()
      #expect(!page.contains("<script") && !page.contains("<img") && !page.contains("\u{202E}"))
    }
  }
}
