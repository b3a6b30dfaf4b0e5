import Figures
import TestSupport
import Testing

@testable import Datasets

/// One year, several statements: which of them the rule takes.
private let contests: [(name: String, declarations: [Declaration], value: Double)] = [
  (
    "final over preliminary, though earlier",
    [
      said(2020, .final, "100", date: "2021-01-01"),
      said(2020, .preliminary, "101", date: "2022-01-01"),
    ], 100
  ),
  (
    "actual over estimate, though earlier",
    [
      said(2020, .actual, "100", date: "2021-01-01"),
      said(2020, .estimate, "101", date: "2022-01-01"),
    ], 100
  ),
  (
    "the later document",
    [
      said(2020, .actual, "100", date: "2021-01-01"),
      said(2020, .actual, "90", date: "2022-01-01"),
    ], 90
  ),
  (
    "a document without date is the latest",
    [
      said(2020, .actual, "100", date: "2025-01-01"),
      said(2020, .actual, "90", date: ""),
    ], 90
  ),
  (
    "exact over more than, on one day",
    [said(2020, .actual, "95", .moreThan), said(2020, .actual, "90")], 90
  ),
  (
    "the exact telling of a later hedged figure",
    [
      said(2020, .actual, "1600", .moreThan, date: "2022-01-01"),
      said(2020, .actual, "1630", date: "2021-01-01"),
    ], 1630
  ),
  (
    "a later hedged figure that the exact one does not satisfy",
    [
      said(2020, .actual, "1800", .moreThan, date: "2022-01-01"),
      said(2020, .actual, "1630", date: "2021-01-01"),
    ], 1800
  ),
  (
    "published over derived",
    [
      said(2020, .estimate, "100", date: "2021-01-01"),
      said(2021, .final, "121", growth: "10", date: "2022-01-01"),
    ], 100
  ),
  (
    "derived from an outcome over derived from a plan",
    [
      said(2021, .plan, "120", growth: "20", date: "2020-12-01"),
      said(2021, .actual, "121", growth: "10", date: "2022-01-01"),
    ], 110
  ),
  (
    "derived from exact numbers, if a hedged derivation agrees",
    [
      said(2021, .plan, "120", growth: "20.0", date: "2020-12-01"),
      said(2021, .actual, "100", .moreThan, growth: "20", date: "2022-01-01"),
    ], 100
  ),
  (
    "never part of a year",
    [
      said(2020, .estimate, "100"),
      said(
        2020, .final, "70", date: "2024-01-01",
        period: Period(years: 2020...2020, part: .firstMonths(9))),
    ], 100
  ),
  ("told in another unit", [said(2020, .actual, "1.5", unit: "billion USD")], 1500),
]

@Suite("Assembly")
struct AssemblyTests {
  @Test("a year's value is the best of what is stated", arguments: contests)
  func takesTheBest(name: String, declarations: [Declaration], value: Double) throws {
    let series = try #require(assembled(declarations).series)
    let best = try #require(series.observation(in: 2020))
    #expect(abs(best.value.double - value) < 1e-9, "\(name)")
  }

  @Test("the order of declarations never changes the result")
  func isIndependentOfOrder() throws {
    let declarations =
      contests.flatMap(\.declarations) + [
        said(2022, .actual, growth: "5"), said(2023, .actual, growth: "6", title: "Other"),
        said(2023, .plan, "200", attainment: "90"), said(2024, .target, "300"),
        said(2019, .actual, "80", definition: "other"),
        said(2020, .actual, "85", definition: "other"),
        said(2021, .actual, "5", unit: "tonnes"), said(2020, .unknown, "5"),
        said(2020, .actual, "90", date: "2022-01-01"),
        said(2020, .actual, "90", .about, date: "2022-01-01"),
      ]
    let table = official(from: 2015, "60", "65", "70")
    let expected = "\(assembled(declarations, table: table))"
    var random = RepeatableRandom(seed: 7)
    for _ in 0..<40 {
      let shuffled = assembled(
        declarations.shuffled(using: &random), table: table.shuffled(using: &random))
      #expect("\(shuffled)" == expected)
    }
  }

  @Test("telling everything twice changes nothing")
  func ignoresDuplicates() {
    let once = contests.flatMap(\.declarations)
    let (single, double) = (assembled(once), assembled(once + once))
    #expect("\(single.series as Any)" == "\(double.series as Any)")
  }

  @Test("without an outcome there is no series, and the plans stand alone")
  func hasNoSeries() {
    let assembly = assembled([said(2024, .plan, "100"), said(2025, .target, "150")])
    #expect(assembly.series == nil)
    #expect(assembly.plansAlone.map(\.year) == [2024, 2025])
    #expect(assembled([]).series == nil)
  }

  @Test("the unit is the catalogue's if any level can be told in it, else that of most levels")
  func choosesTheUnit() {
    #expect(
      assembled([said(2020, .actual, "1", unit: "billion USD")]).series?.unit.name == "million USD")
    let foreign = [
      said(2020, .actual, "1", unit: "tonnes"), said(2021, .actual, "2", unit: "tonnes"),
      said(2022, .actual, "3", unit: "head"),
    ]
    let assembly = assembled(foreign)
    #expect(assembly.series?.unit.name == "tonnes")
    #expect(assembly.warnings.contains(.unitLeftOut(unit: Quantity.Unit("head"), count: 1)))
  }

  @Test("the definition asked for is given, though another runs longer")
  func givesTheDefinitionAskedFor() {
    let declarations = [
      said(2020, .actual, "1", definition: "narrow"), said(2023, .actual, "9"),
      said(2024, .actual, "10"),
    ]
    #expect(assembled(declarations).series?.definition == "")
    #expect(assembled(declarations, definition: "narrow").series?.values == [2020: 1])
    #expect(assembled(declarations, definition: "unheard").series == nil)
  }
}
