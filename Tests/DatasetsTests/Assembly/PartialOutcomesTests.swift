import Figures
import Testing

@testable import Datasets

@Suite struct PartialOutcomesTests {
  private static func told(
    _ year: Int, _ months: Int, _ value: String?, attainment: String? = nil,
    date: String = "2024-10-01", definition: String = "", unit: String = "million USD",
    status: Status = .actual, title: String = "Report"
  ) -> Declaration {
    said(
      year, status, value, attainment: attainment, date: date, unit: unit, definition: definition,
      title: title, period: Period(years: year...year, part: .firstMonths(months)))
  }

  private static func partials(_ declarations: [Declaration]) -> [PartialOutcome] {
    PartialOutcome.all(in: declarations, unit: Quantity.Unit("million USD"))
  }

  @Test func inTheOrderOfYearsAndMonths() {
    let partials = Self.partials([
      Self.told(2024, 9, "90"), Self.told(2023, 6, "40"), Self.told(2024, 6, "55"),
    ])
    #expect(partials.map(\.year) == [2023, 2024, 2024])
    #expect(partials.map(\.months) == [6, 6, 9])
    #expect(partials.map { $0.value?.double } == [40, 55, 90])
  }

  @Test func theLaterDocumentCounts() {
    let rows = [
      Self.told(2024, 6, "55", date: "2024-07-01", title: "A"),
      Self.told(2024, 6, "57", date: "2024-08-01", title: "B"),
    ]
    for order in [rows, rows.reversed()] {
      #expect(Self.partials(order).map { $0.value?.double } == [57])
    }
  }

  @Test func unitsAreThoseOfTheSeries() {
    #expect(
      Self.partials([Self.told(2024, 6, "0.5", unit: "billion USD")]).map { $0.value?.double }
        == [500])
  }

  @Test func aShareOfThePlanIsEnough() throws {
    let partial = try #require(Self.partials([Self.told(2024, 6, nil, attainment: "51.6")]).first)
    #expect(partial.value == nil && partial.statedAttainment?.decimal.value.double == 51.6)
  }

  @Test func plansAndOtherPartsAreNone() {
    let month = said(2024, .actual, "5", period: Period(years: 2024...2024, part: .month(6)))
    #expect(
      Self.partials([
        Self.told(2024, 6, "55", status: .plan), Self.told(2024, 6, nil), month,
      ]).isEmpty)
  }

  private static func series(_ declarations: [Declaration]) throws -> Series {
    let assembly = Assembly(
      of: declarations,
      indicator: Indicator(uncatalogued: "sales", unit: Quantity.Unit("million USD")),
      province: Province(name: "Somewhere", territory: .today),
      context: Assembly.Context(now: 2024))
    return try #require(assembly.series)
  }

  @Test func aSeriesHasThoseOfItsDefinitionBesideIt() throws {
    let series = try Self.series([
      said(2023, .actual, "100"), Self.told(2024, 6, "55"),
      Self.told(2024, 9, "80", definition: "other"),
    ])
    #expect(series.partials.map(\.months) == [6])
  }

  @Test func theirSharesTellThePlanWhereNothingElseDoes() throws {
    let months = Self.told(2024, 6, "55", attainment: "50")
    let derived = try #require(
      try Self.series([said(2023, .actual, "100"), months]).plan(for: 2024))
    #expect(derived.value == 110 && derived.isDerived)
    let stated = try Self.series([
      said(2023, .actual, "100"), months, said(2024, .plan, "108", date: "2023-12-01"),
    ])
    #expect(try #require(stated.plan(for: 2024)).value == 108)
  }
}
