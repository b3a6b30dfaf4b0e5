import Figures
import Pages
import Planning
import Testing
import Wording

@Suite struct PlanPageTests {
  private static func page(
    _ language: Language = .english, all: Bool = false, width: Int = 100,
    notices: [Indicator: [Notice]] = [:]
  ) throws -> String {
    PlanPage(
      try Samples.provincePlan(), of: "Bến Tre", notices: notices, showsOthers: all,
      language: language, options: .init(width: width)
    ).text
  }

  @Test func isTheTableOfAnOfficer() throws {
    #expect(try Self.page() == Self.english)
  }

  @Test func isTheSameInVietnamese() throws {
    let page = try Self.page(.vietnamese)
    #expect(page.hasPrefix("Kế hoạch năm 2025 · Bến Tre   tính đến năm 2024 · 3 chỉ tiêu"))
    for word in ["STT", "Chỉ tiêu", "KH 2024", "Dự báo 2025", "so KH", "Đề xuất", "Xã hội"] {
      #expect(page.contains(word), "\(word)")
    }
    #expect(page.contains("1.630") && !page.contains("forecast") && !page.contains(" plan"))
  }

  @Test func otherYearsAreShownWhenAsked() throws {
    let page = try Self.page(all: true)
    #expect(page.contains("\nSeries that end in other years\n"))
    #expect(page.contains("Trade balance (million USD)") && page.contains("+32"))
    #expect(page.contains("Growth: a number alone is in the unit.") && !page.contains("--all"))
  }

  @Test func aTerritoryIsToldOnceAndTheRestCounted() throws {
    let territory = Notice(code: "territory-of-before", message: "It is the former province.")
    let other = Notice(code: "gaps", message: "Years are missing.")
    let plan = try Samples.provincePlan()
    let notices = Dictionary(
      uniqueKeysWithValues: plan.lines.map { ($0.series.indicator, [territory, other]) })
    let page = try Self.page(notices: notices)
    #expect(page.ranges(of: territory.message).count == 1)
    #expect(!page.contains(other.message) && page.contains("3 more warnings on 3 indicators"))
  }

  @Test(arguments: [60, 80, 100, 160])
  func sentencesKeepToTheWidth(width: Int) throws {
    for language in Language.allCases {
      let page = try Self.page(language, all: true, width: width)
      let long = page.split(separator: "\n").filter {
        ($0.hasPrefix("  !") || $0.hasPrefix("Forecast:") || $0.hasPrefix("Dự báo:"))
          && $0.count > width
      }
      #expect(long.isEmpty)
    }
  }

  private static let english = """
    Plan 2025 · Bến Tre   seen from 2024 · 3 indicators, 7 sources

    No.  Indicator                        2023    Plan 2024    2024    Forecast 2025  Target  Plan 2025
                                                    of plan  growth        80% range     75%     chance
    Trade and prices
      1  Exports of goods (million USD)  1,452 d      1,750   1,630            1,630   1,520      1,800
                                                      93.1%  +12.3%      1,429–1,831                14%
    Society
      2  Poverty rate (percent)           12.1            –       –             12.1   ≤13.6          –
                                                                            9.3–14.9
    Other indicators
      3  Mushrooms (farms)                   –            –      15 e             15      13          –
                                                                               12–18

    e estimate · d derived
    Forecast: as likely exceeded as not; the outcome lies within the range with a chance of 80%.
    Target: by the forecast, reached with a chance of at least 75%; rounded to the easier side; ≤ where
    less is better. --chance sets another.

      ! 1 series with older figures (ending 2016) is left out; --all shows them.

    """
}
