import Figures
import Testing

@testable import Datasets

@Suite("Library")
struct LibraryTests {
  private func library(_ text: String, asOf: Int? = nil) throws -> Library {
    try Library(
      indicators: IndicatorCatalogue(), provinces: ProvinceCatalogue(), files: [userFile(text)],
      asOf: asOf)
  }

  private func series(
    _ library: Library, _ indicator: String, _ province: String,
    _ territory: SeriesQuery.TerritoryChoice = .auto
  ) throws -> Series? {
    try library.assembly(
      for: SeriesQuery(
        indicator: library.indicator(named: indicator), match: library.province(named: province),
        territory: territory, now: 2026)
    ).assembly.series
  }

  @Test("the user's figures join the built-in ones, and count as the latest")
  func addsTheUsersFigures() throws {
    let library = try library(
      "indicator,province,year,value,plan\nexports,Bến Tre,2024,1640,\nexports,Bến Tre,2025,1800,1850\n"
    )
    let series = try #require(try series(library, "exports", "Bến Tre"))
    #expect(series.values[2024] == 1640 && series.values[2025] == 1800)
    #expect(series.observation(in: 2024)?.alternatives.contains { $0.value == 1630 } == true)
    #expect(series.plan(for: 2025)?.value == 1850 && series.years.first == 2001)
    #expect(series.province.territory == .former)
    let match = try library.province(named: "ben tre")
    #expect(match.today == nil && match.former?.name == "Bến Tre")
  }

  @Test("under a name of both maps a user's year tells which is meant, under one of one map not")
  func putsUsersYearsOnAMap() throws {
    let library = try library(
      "indicator,province,year,value\nmy,Gia Lai,2023,1\nmy,Gia Lai,2024,2\nmy,Gia Lai,2025,9\n"
        + "my,Bến Tre,2024,3\nmy,Bến Tre,2025,4\n")
    #expect(try series(library, "my", "Gia Lai", .former)?.values == [2023: 1, 2024: 2])
    #expect(try series(library, "my", "Gia Lai", .today)?.values == [2025: 9])
    #expect(try series(library, "my", "Bến Tre")?.values == [2024: 3, 2025: 4])
  }

  @Test("a figure without a date is known when its year is over, a plan before it begins")
  func knowsUndatedFigures() throws {
    let library = try library(
      "indicator,province,year,value,plan\nmy,X,2022,1,\nmy,X,2023,2,3\nmy,X,2024,3,4\nmy,X,2025,4,5\n",
      asOf: 2023)
    let series = try #require(try series(library, "my", "X"))
    #expect(series.years == [2022, 2023] && series.plans.map(\.year) == [2023, 2024])
  }

  @Test("strings are made unique in order")
  func findsUnique() {
    #expect(["b", "a", "b", "c", "a"].unique == ["b", "a", "c"])
  }
}
