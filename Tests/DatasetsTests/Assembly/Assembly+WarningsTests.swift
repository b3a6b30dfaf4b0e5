import Figures
import Testing

@testable import Datasets

@Suite("Assembly: what was left out")
struct AssemblyWarningsTests {
  @Test("part of a year, several years and an unknown status are counted")
  func countsWhatIsLeftOut() {
    let assembly = assembled([
      said(2020, .actual, "1"),
      said(2021, .actual, "1", period: Period(years: 2021...2021, part: .quarter(1))),
      said(2020, .actual, "9", period: Period(years: 2016...2020)), said(2022, .unknown, "5"),
    ])
    #expect(assembly.warnings.contains(.partOfYearLeftOut(count: 2)))
    #expect(assembly.warnings.contains(.statusUnknown(count: 1)))
  }

  @Test("a growth without a base is said, one that is used or not needed is not")
  func tellsGrowthAlone() {
    let assembly = assembled([
      said(2015, .actual, growth: "5"), said(2018, .plan, attainment: "90"),
      said(2020, .actual, "10"), said(2021, .actual, growth: "5"),
    ])
    #expect(assembly.warnings.contains(.growthAlone(years: [2015, 2018])))
    #expect(assembled([said(2020, .actual, "10", growth: "5")]).kinds.isEmpty == false)
    #expect(!assembled([said(2020, .actual, "10", growth: "5")]).kinds.contains("growthAlone"))
  }

  @Test("what precedes is a break, what stands beside is another definition")
  func tellsWhatIsApart() {
    let main = [said(2022, .actual, "10"), said(2023, .actual, "11"), said(2024, .actual, "12")]
    func warning(_ others: [Declaration]) -> SeriesWarning? {
      assembled(main + others).warnings.first {
        ["brokenSeries", "otherDefinition"].contains($0.kind)
      }
    }
    let before = [2020, 2021].map { said($0, .actual, "30", definition: "old") }
    #expect(
      warning(before)
        == .brokenSeries(
          Break(year: 2022, reason: .definition(before: "old", after: "")), years: [2020, 2021]))
    let beside = [2022, 2023].map { said($0, .actual, "3", definition: "narrow") }
    #expect(warning(beside) == .otherDefinition("narrow", priceBasis: "", years: [2022, 2023]))
    let prices = [said(2010, .actual, "3", priceBasis: "constant_1994")]
    let own = main.map {
      said(
        $0.period.wholeYear ?? 0, .actual, "50", priceBasis: "constant_2010")
    }
    #expect(
      assembled(own + prices).warnings.contains(
        .brokenSeries(
          Break(
            year: 2022, reason: .priceBasis(before: "constant_1994", after: "constant_2010")),
          years: [2010])))
    let plan = [said(2025, .plan, "3", definition: "narrow")]
    #expect(warning(plan) == .otherDefinition("narrow", priceBasis: "", years: [2025]))
  }
}
