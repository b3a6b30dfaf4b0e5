import Datasets
import Figures
import Testing
import Wording

@Suite struct SeriesWarningSentenceTests {
  static let low = Samples.published(2023, "55176", from: Samples.baoDongKhoi)
  static let high = Samples.published(2023, "108000", .estimate)
  static let next = Samples.published(2024, "60771")

  static let breaks: [Break.Reason] = [
    .definition(before: "customs_statistics", after: ""),
    .priceBasis(before: "constant_1994", after: "constant_2010"),
    .priceBasis(before: "", after: "current"), .rebased(published: high, implied: low),
    .level(before: high, after: next), .level(before: high, after: low), .territory,
  ]

  static let cases: [SeriesWarning] =
    [
      .disagreement(year: 2023, used: low, other: high),
      .disagreement(year: 2023, used: low, other: Samples.derived),
      .otherDefinition("customs_statistics", priceBasis: "", years: [2015, 2016]),
      .otherDefinition("", priceBasis: "current", years: [2015]),
      .standsOut(year: 2023, before: low, value: high, after: next),
      .jumps(year: 2024, before: low, value: next), .restsOnPlan(year: 2021),
      .endsLongAgo(year: 2016, now: 2025), .endsLongAgo(year: 2024, now: 2025),
      .territoryOfBefore(Samples.benTre, successor: "Vĩnh Long"),
      .territoryOfBefore(Samples.benTre, successor: "Bến Tre"),
      .territorySummed(Samples.vinhLong, years: [2015, 2016]),
      .territoryIncomplete(Samples.vinhLong, missing: ["Trà Vinh"]),
      .partOfYearLeftOut(count: 1), .partOfYearLeftOut(count: 12),
      .unitLeftOut(unit: Quantity.Unit("tonnes"), count: 2), .gaps(years: [2012, 2013, 2016]),
    ] + breaks.map { .brokenSeries(Break(year: 2022, reason: $0), years: [2019, 2020, 2021]) }

  @Test(arguments: cases) func everyCaseIsWorded(warning: SeriesWarning) {
    checkWholeSentence { warning.sentence(in: $0, unit: Samples.unit) }
    let notice = warning.notice(in: .vietnamese, unit: Samples.unit)
    #expect(notice.code == warning.code)
    #expect(notice.message == warning.sentence(in: .vietnamese, unit: Samples.unit))
  }

  @Test func codesTellTheKindsApart() {
    #expect(Set(Self.cases.map(\.code)).count == 13)
    #expect(Self.cases.allSatisfy { $0.code.allSatisfy { $0.isLowercase || $0 == "-" } })
  }

  @Test func disagreementTellsTheReason() {
    let used = Samples.published(2024, "1630", from: Samples.citation("vietnam.vn/a", "2025-03-31"))
    let other = Samples.published(
      2024, "1750", from: Samples.citation("tapchitaichinh.vn/b", "2025-01-31"))
    let warning = SeriesWarning.disagreement(year: 2024, used: used, other: other)
    #expect(
      warning.sentence(in: .english, unit: Samples.unit)
        == "Two figures for 2024 differ by 6.9%: 1,630 (vietnam.vn, 2025-03) is used, since its"
        + " document is later; 1,750 (tapchitaichinh.vn, 2025-01) is not.")
    #expect(
      warning.sentence(in: .vietnamese, unit: Samples.unit)
        == "Hai số liệu năm 2024 chênh nhau 6,9%: dùng 1.630 (vietnam.vn, 3/2025), vì tài liệu mới"
        + " hơn; không dùng 1.750 (tapchitaichinh.vn, 1/2025).")
  }

  @Test func breaksNameBothSides() {
    let reason = Break.Reason.definition(before: "before_revision", after: "revised_2024")
    let warning = SeriesWarning.brokenSeries(
      Break(year: 2022, reason: reason), years: [2019, 2020, 2021])
    #expect(
      warning.sentence(in: .english, unit: Samples.unit)
        == "Figures for 2019–2021 are kept apart, by another definition: definition before the"
        + " revision of 2024; the series shown follows: definition since the revision of 2024. See"
        + " --definition before_revision.")
  }
}
