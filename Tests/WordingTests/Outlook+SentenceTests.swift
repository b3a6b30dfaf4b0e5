import Figures
import Planning
import TestSupport
import Testing
import Trends
import Wording

@Suite struct OutlookSentenceTests {
  /// Every error of a size that is easy to follow, so that pages do not move with training.
  static func ladder(_ kind: Indicator.Kind = .money) throws -> Ladder {
    let calibration = try Calibration.sample(
      spreads: Calibration.linearSpreads(freedom: 30))
    return Ladder(calibration: calibration, kind: kind, model: .drift)
  }

  static func outlook(
    of series: Series = Samples.series, horizon: Int = 1, given: Double? = nil
  ) throws -> Outlook {
    try Outlook(of: series, by: ladder(), horizon: horizon, given: given)
  }

  @Test func theAnswerIsASentence() throws {
    let outlook = try Self.outlook(given: 1850)
    let english = outlook.sentence(of: Samples.series, in: .english)
    #expect(
      english.hasPrefix(
        "Exports of goods in Bến Tre are forecast at 1,807 million USD in 2025 (80%: "))
    #expect(english.hasSuffix("), up 10.9% on 2024, 97.7% of the plan."))
    let vietnamese = outlook.sentence(of: Samples.series, in: .vietnamese)
    #expect(
      vietnamese.hasPrefix(
        "Kim ngạch xuất khẩu của Bến Tre năm 2025 dự báo đạt 1.807 triệu USD (khoảng 80%: "))
    #expect(
      vietnamese.hasSuffix("), tăng 10,9% so với thực hiện năm 2024, bằng 97,7% kế hoạch."))
    checkWholeSentence { outlook.sentence(of: Samples.series, in: $0) }
  }

  @Test func aLongerViewTellsItsLastYear() throws {
    let outlook = try Self.outlook(horizon: 3)
    #expect(
      outlook.sentence(of: Samples.series, in: .english).contains("; for 2027 at 2,161 million USD")
    )
    checkWholeSentence { outlook.sentence(of: Samples.series, in: $0) }
  }

  @Test func anEstimateIsNamedAsTheBase() throws {
    let series = Series(
      indicator: Samples.exports, province: Samples.benTre, unit: Samples.unit,
      observations: [Samples.published(2023, "1453"), Samples.published(2024, "1630", .estimate)])
    #expect(
      try Self.outlook(of: series).sentence(of: series, in: .vietnamese)
        .contains("so với ước thực hiện năm 2024"))
  }

  @Test func whatIsBetterLowIsNotReached() throws {
    let percent = Quantity.Unit("percent")
    let values = [(2023, "3.6"), (2024, "3.2")].map { year, digits in
      let printed = Quantity(Decimal(plain: digits) ?? Decimal(0), percent)
      return Observation(
        year: year, value: printed.decimal.value, interval: printed.interval, printed: printed,
        status: .actual, origin: .published, citation: Samples.vov)
    }
    let series = Series(
      indicator: Samples.poverty, province: Samples.benTre, unit: percent, observations: values)
    let outlook = try Self.outlook(of: series)
    let vietnamese = outlook.sentence(of: series, in: .vietnamese)
    #expect(vietnamese.contains("dự báo ở mức 2,80%"))
    #expect(vietnamese.contains("giảm 0,40 điểm phần trăm so với thực hiện năm 2024"))
    #expect(outlook.sentence(of: series, in: .english).hasPrefix("Poverty rate in Bến Tre is "))
  }

  @Test func theGrowthToldFollowsFromTheValuesTold() throws {
    for last in ["183", "0.07", "1630", "96001"] {
      let series = Series(
        indicator: Samples.exports, province: Samples.benTre, unit: Samples.unit,
        observations: [Samples.published(2023, "150"), Samples.published(2024, last)])
      let value = try #require(Decimal(plain: last)).value.double * 1.0634
      let told = Outlook.precision(of: series, near: value).text(value, in: .english)
      let read = try #require(Decimal(told, in: .english)).value.double
      #expect((read / value - 1).magnitude < 0.0006)
    }
  }

  @Test func plansAreToldWithTheirChance() throws {
    let target = try #require(try Self.outlook(given: 1807).target)
    #expect(
      target.sentence(of: Samples.series, in: .english)
        == "1,807 million USD (yours), up 10.9% on 2024; chance 50%")
    #expect(
      target.sentence(of: Samples.series, in: .vietnamese)
        == "1.807 triệu USD (do người dùng nêu), tăng 10,9% so với năm 2024; khả năng đạt 50%")
  }

  @Test func comingNearAPlanIsTold() throws {
    let target = try #require(try Self.outlook(given: 1807).target)
    let english = target.nearness(isLowGood: false, in: .english)
    #expect(english.hasPrefix("at least 95% of it: ") && english.contains("; within 5% of it: "))
    let low = target.nearness(isLowGood: true, in: .vietnamese)
    #expect(low.hasPrefix("không quá 105% kế hoạch: ") && low.contains("; lệch không quá 5%: "))
    let nothing = try #require(try Self.outlook(given: 0).target)
    #expect(nothing.nearness(isLowGood: false, in: .english).isEmpty)
  }

  @Test(arguments: [
    ("Exports of goods", true), ("Retail sales of goods and consumer services", true),
    ("Wind power capacity", false), ("Gross output of mining", false), ("Farms", true),
    ("Electricity and gas supply production index", false), ("FDI projects licensed", true),
    ("Value added of services in GRDP", false), ("Capital of new enterprises", false),
  ])
  func namesAgreeWithTheirVerbs(name: String, isPlural: Bool) throws {
    let indicator = Indicator(id: "x", englishName: name, vietnameseName: "x", kind: .money)
    let series = Series(
      indicator: indicator, province: Samples.benTre, unit: Samples.unit,
      observations: Samples.series.observations)
    let verb = isPlural ? "are" : "is"
    #expect(
      try Self.outlook(of: series).sentence(of: series, in: .english)
        .contains("Tre \(verb) forecast"))
  }
}
