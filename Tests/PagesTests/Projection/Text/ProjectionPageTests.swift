import Figures
import Pages
import Planning
import Testing
import Wording

@Suite struct ProjectionPageTests {
  static func page(
    _ series: Series, _ language: Language, horizon: Int = 1, given: Double? = nil,
    notices: [Notice] = [], options: ProjectionPage.Options = .init()
  ) throws -> String {
    ProjectionPage(
      series: series, outlook: try Samples.outlook(of: series, horizon: horizon, given: given),
      notices: notices, language: language, options: options
    ).text
  }

  static let notice = Notice(code: "gaps", message: "No outcome is known for 2017–2019.")

  @Test func aPageInEnglish() throws {
    let page = try Self.page(Samples.exportSeries, .english, notices: [Self.notice])
    #expect(
      page == """
        Exports of goods · Bến Tre · million USD                      data to 2024 · 8 statements, 7 sources

        Exports of goods in Bến Tre are forecast at 1,630 million USD in 2025 (80%: 1,429–1,831), unchanged
        on 2024.

        year    plan       outcome         of plan  growth
        2016       –           725 e [1]         –       –
           …   no figures 2017–2019
        2020       –        >1,400   [2]         –       –
        2021   1,500 [2]     1,303 d [3]     86.9%   -6.9%   from "1,500, +15.13%" (plan of 2022)
        2022       –        >1,500   [4]         –  +15.1%
        2023       –         1,452 d [5]         –   -3.2%   from "1,630, +12.23%" (actual of 2024)
        2024   1,750 [6]     1,630   [5]     93.1%  +12.3%   also 1,750 [7]
        2025       –         1,630 ◆             –    0.0%   80%: 1,429–1,831   95%: 1,316–1,944

        e estimate · d derived · > more than · ◆ forecast, as likely exceeded as not · [n] source

        2,000 ┤
              │                                                       ░░░
              │                                                 ═══   ░░░
              │                                               ╭──●····░◆░
        1,500 ┤                               ═══   ╭●─────○──╯       ░░░
              │                           ●──╮   ╭──╯                 ░░░
              │                              ╰─○─╯
              │
        1,000 ┤
              │
              │   ○
              │
          500 ┤
              └─────────┬───────────┬──────────┬───────────┬───────────┬───
                      2017        2019       2021        2023        2025
               ● outcome   ○ estimated or derived   ═ plan   ◆ forecast, ░ 80% range

        Plan 2025      none is stated; --plan VALUE tells the chance of yours
        In reach       1,429 (chance 90%) · 1,525 (75%) · 1,630 (50%) · 1,735 (25%) · 1,831 (10%)
        Target         2,600 million USD for 2025 by a plan of several years, up 59.5% on 2024 [2]
        Plans so far   One plan with its outcome is known: 93.1% in 2024.
        Model          The model that was asked for: no change. --explain tells what moved it.

        Warnings
          ! No outcome is known for 2017–2019.

        Sources
        [1] vnanet.vn, 2016-11  https://www.vnanet.vn/a
        [2] vnplus.vn, 2021-02-01  https://www.vnplus.vn/a
        [3] sggp.vn, 2021  https://www.sggp.vn/a
        [4] vov.vn, 2023-01  https://www.vov.vn/a
        [5] vietnam.vn, 2025-03  https://www.vietnam.vn/a
        [6] sct.gov.vn, 2024-03-18  https://www.sct.gov.vn/a
        [7] tapchi.vn, 2025-01  https://www.tapchi.vn/a

        """)
  }

  @Test func aPageInVietnameseWithEveryStatement() throws {
    let page = try Self.page(
      Samples.exportSeries, .vietnamese, given: 1700, options: .init(showsAllStatements: true))
    #expect(
      page == """
        Kim ngạch xuất khẩu · Bến Tre · triệu USD                      số liệu đến 2024 · 8 số liệu, 7 nguồn

        Kim ngạch xuất khẩu của Bến Tre năm 2025 dự báo đạt 1.630 triệu USD (khoảng 80%: 1.429 - 1.831),
        không đổi so với thực hiện năm 2024, bằng 95,9% kế hoạch.

         năm   kế hoạch       thực hiện         so KH    tăng
        2016          –             725 ư [1]       –       –
           …   không có số liệu 2017-2019
        2020          –          >1.400   [2]       –       –
        2021      1.500 [2]       1.303 t [3]   86,9%   -6,9%   tính từ "1.500; +15,13%" (kế hoạch năm 2022)
        2022          –          >1.500   [4]       –  +15,1%
        2023          –           1.452 t [5]       –   -3,2%   tính từ "1.630; +12,23%" (thực hiện năm
                                                                2024)
        2024      1.750 [6]       1.630   [5]   93,1%  +12,3%   còn có 1.750 [7]
        2025      1.700           1.630 ◆       95,9%    0,0%   80%: 1.429 - 1.831   95%: 1.316 - 1.944

        ư ước thực hiện · t tính ra · > trên · ◆ dự báo (trung vị) · [n] nguồn

        2.000 ┤
              │                                                       ░░░
              │                                                 ═══   ═══
              │                                               ╭──●····░◆░
        1.500 ┤                               ═══   ╭●─────○──╯       ░░░
              │                           ●──╮   ╭──╯                 ░░░
              │                              ╰─○─╯
              │
        1.000 ┤
              │
              │   ○
              │
          500 ┤
              └─────────┬───────────┬──────────┬───────────┬───────────┬───
                      2017        2019       2021        2023        2025
               ● thực hiện   ○ ước thực hiện hoặc tính ra   ═ kế hoạch   ◆ dự báo, ░ khoảng 80%

        Kế hoạch 2025      1.700 triệu USD (do người dùng nêu), tăng 4,3% so với năm 2024; khả năng đạt 33%:
                           phải phấn đấu cao; từ 95% kế hoạch trở lên: 54%; lệch không quá 5%: 38%
        Mức có thể đạt     1.429 (khả năng 90%) · 1.525 (75%) · 1.630 (50%) · 1.735 (25%) · 1.831 (10%)
        Mục tiêu           2.600 triệu USD năm 2025 theo kế hoạch nhiều năm, tăng 59,5% so với năm 2024 [2]
        Kế hoạch các năm   Mới biết kết quả một kế hoạch: năm 2024 bằng 93,1% kế hoạch.
        Mô hình            Mô hình được chọn: không đổi. Dùng --explain để biết cơ sở của dự báo.

        Toàn bộ số liệu đã có
        2016      725  ước thực hiện  [1]
        2020   >1.400  thực hiện      [2]
        2021    1.303  tính ra        [3]  tính từ "1.500; +15,13%" (kế hoạch năm 2022)
                1.500  kế hoạch       [2]
        2022   >1.500  thực hiện      [4]
        2023    1.452  tính ra        [5]  tính từ "1.630; +12,23%" (thực hiện năm 2024)
        2024    1.630  thực hiện      [5]
                1.750  thực hiện      [7]
                1.750  kế hoạch       [6]
        2025    2.600  mục tiêu       [2]

        Nguồn
        [1] vnanet.vn, 11/2016  https://www.vnanet.vn/a
        [2] vnplus.vn, 1/2/2021  https://www.vnplus.vn/a
        [3] sggp.vn, 2021  https://www.sggp.vn/a
        [4] vov.vn, 1/2023  https://www.vov.vn/a
        [5] vietnam.vn, 3/2025  https://www.vietnam.vn/a
        [6] sct.gov.vn, 18/3/2024  https://www.sct.gov.vn/a
        [7] tapchi.vn, 1/2025  https://www.tapchi.vn/a

        """)
  }

  @Test(arguments: Language.allCases) func colourChangesNoLetter(language: Language) throws {
    let plain = try Self.page(Samples.exportSeries, language, notices: [Self.notice])
    let colored = try Self.page(
      Samples.exportSeries, language, notices: [Self.notice], options: .init(isColored: true))
    #expect(colored.contains("\u{1B}[1m") && !plain.contains("\u{1B}"))
    #expect(colored.replacing(/\u{1B}\[\d+m/, with: "") == plain)
  }

  @Test(arguments: Language.allCases, [80, 100, 140])
  func everyYearIsSetAlike(language: Language, width: Int) throws {
    let page = try Self.page(
      Samples.exportSeries, language, horizon: 3, options: .init(width: width))
    let rows = page.split(separator: "\n").filter { $0.wholeMatch(of: /20\d\d  +\S.*/) != nil }
    #expect(rows.count == 9)
    // The last digit of a share or a growth ends where its column ends.
    let ends = rows.compactMap { row in row.firstIndex(of: "%").map { row[..<$0].count } }
    #expect(Set(ends).count <= 2, "\(ends)")
  }

  @Test func withoutPlansThereIsNoColumnForThem() throws {
    let series = Samples.series([Samples.published(2023, "5"), Samples.published(2024, "6")])
    let page = try Self.page(series, .english)
    #expect(page.contains("\nyear   outcome        growth\n"))
    #expect(page.contains("Plan 2025   none is stated"))
  }

  @Test func aStatedPlanHasAChanceAndASource() throws {
    let series = Samples.series(
      [Samples.published(2024, "1000")],
      plans: [
        Samples.published(
          2025, "1100", .plan, from: Samples.citation("sct.gov.vn", "2024-12-20"))
      ])
    let page = try Self.page(series, .english)
    #expect(page.contains("1,100 million USD, up 10.0% on 2024; chance "))
    #expect(page.contains("[2] sct.gov.vn, 2024-12-20"))
  }

  @Test func namesCannotSteerATerminal() throws {
    let indicator = Indicator(id: "a\u{1B}[2J", englishName: "x\u{7}", vietnameseName: "y")
    let citation = Citation(title: "\u{1B}]0;t", date: "\u{9B}")
    let series = Series(
      indicator: indicator, province: Province(name: "\u{202E}p", territory: .today),
      unit: Quantity.Unit("u\u{1B}"),
      observations: [Samples.published(2024, "5", from: citation)])
    let page = try Self.page(series, .english, options: .init(showsAllStatements: true))
    #expect(
      page.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && $0.value != 0x202E) })
    #expect(!page.unicodeScalars.contains("\u{9B}"))
  }
}
