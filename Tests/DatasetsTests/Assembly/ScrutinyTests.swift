import Figures
import Testing

@testable import Datasets

@Suite("Scrutiny")
struct ScrutinyTests {
  private func years(from first: Int, _ values: String...) -> [Declaration] {
    values.enumerated().map { said(first + $0, .actual, $1) }
  }

  @Test(
    "figures of one firmness disagree from 1% on, of unequal firmness from 3% on",
    arguments: [
      (Status.actual, "99.5", false), (.actual, "98", true), (.estimate, "98", false),
      (.estimate, "96", true), (.actual, "100.0", false),
    ])
  func tellsDisagreement(status: Status, other: String, isTold: Bool) {
    let assembly = assembled([
      said(2024, .actual, "100", date: "2025-02-01"), said(2024, status, other, date: "2025-01-01"),
    ])
    #expect(assembly.kinds.contains("disagreement") == isTold)
  }

  @Test("two plans for a year to come disagree, of years gone by they are told under --sources")
  func tellsPlansThatDisagree() {
    func plans(_ year: Int) -> [Declaration] {
      [
        said(2023, .actual, "100", date: "2024-06-01"),
        said(year, .plan, "110", date: "2022-12-01", title: "A"),
        said(year, .plan, "120", date: "2023-01-01", title: "B"),
      ]
    }
    #expect(assembled(plans(2024)).kinds.contains("disagreement"))
    #expect(!assembled(plans(2023)).kinds.contains("disagreement"))
  }

  @Test("what a plan took for a level that is published is no disagreement")
  func forgivesPlans() {
    let assembly = assembled([
      said(2023, .actual, "100"), said(2024, .plan, "150", growth: "10"),
    ])
    #expect(!assembly.kinds.contains("disagreement"))
    let derived = assembled([
      said(2024, .actual, "100", growth: "10"), said(2024, .plan, "150", growth: "10"),
    ])
    #expect(derived.kinds.contains("disagreement"))
  }

  @Test("a value far from both neighbours stands out, the last one far from its own jumps")
  func findsOutliers() {
    #expect(assembled(years(from: 2020, "90", "915", "140", "141")).kinds == ["standsOut"])
    #expect(assembled(years(from: 2020, "90", "9", "140", "141")).kinds == ["standsOut"])
    #expect(assembled(years(from: 2021, "90", "95", "100", "300")).kinds == ["jumps"])
    #expect(assembled(years(from: 2021, "90", "95", "300", "310")).kinds.isEmpty)
    #expect(assembled(years(from: 2020, "90", "0", "95", "100")).kinds.isEmpty)
  }

  @Test("a series that leaps every year is not told of one leap")
  func knowsTheSeriesOwnSteps() {
    let wild = years(from: 2016, "10", "60", "9", "70", "8", "50", "7", "40", "9")
    #expect(assembled(wild).kinds.isEmpty)
  }

  @Test("gaps, an early end and values that rest on a plan are said")
  func tellsGapsAndEnds() {
    let assembly = assembled([
      said(2015, .actual, "100"), said(2019, .plan, "120", growth: "10"),
    ])
    #expect(assembly.warnings.contains(.gaps(years: [2016, 2017])))
    #expect(assembly.warnings.contains(.endsLongAgo(year: 2018, now: 2025)))
    #expect(assembly.warnings.contains(.restsOnPlan(year: 2018)))
    #expect(assembled(years(from: 2022, "1", "1")).kinds.isEmpty)
    #expect(assembled(years(from: 2021, "1", "1")).kinds == ["endsLongAgo"])
  }

  @Test("a share may move as it likes")
  func leavesSharesAlone() {
    let share = Indicator(id: "s", englishName: "s", vietnameseName: "s", kind: .share)
    #expect(assembled(years(from: 2021, "1", "9", "1", "1"), of: share).kinds.isEmpty)
  }
}
