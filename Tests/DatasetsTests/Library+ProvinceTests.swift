import Figures
import Tables
import Testing

@testable import Datasets

@Suite("Library: the series of a province")
struct LibraryProvinceTests {
  private func ids(
    _ province: String, _ territory: SeriesQuery.TerritoryChoice = .auto,
    in library: Library? = nil
  ) throws -> [String] {
    let library = try library ?? Library()
    return try library.series(of: library.province(named: province), on: territory, now: 2026)
      .map(\.series.indicator.id)
  }

  @Test("each once, in the order of the catalogue, as a question for it is answered")
  func listsSeries() throws {
    let library = try Library()
    let match = try library.province(named: "Bến Tre")
    let found = try library.series(of: match, on: .auto, now: 2026)
    let order = library.indicators.all.map(\.id)
    let places = found.compactMap { order.firstIndex(of: $0.series.indicator.id) }
    #expect(places.count == found.count && places == places.sorted() && found.count > 25)
    for entry in found where !entry.series.observations.isEmpty {
      let (series, assembly) = try library.assembly(
        for: SeriesQuery(indicator: entry.series.indicator, match: match, now: 2026))
      #expect(series.years == entry.series.years && assembly.warnings == entry.warnings)
    }
  }

  @Test("today's territory leads to the province that it went to")
  func followsTheMap() throws {
    let library = try Library()
    let match = try library.province(named: "Bến Tre")
    let today = try library.series(of: match, on: .today, now: 2026)
    #expect(!today.isEmpty)
    #expect(today.allSatisfy { $0.series.province.name == "Vĩnh Long" })
    let former = try library.series(of: match, on: .former, now: 2026)
    #expect(former.allSatisfy { $0.series.province.territory == .former })
  }

  @Test("own indicators come last; what a file had to refuse is missing")
  func addsOwnSeries() throws {
    let text = """
      indicator,province,year,value
      mushrooms,Hậu Giang,2023,5
      exports,Hậu Giang,2023,5
      truffles,Hậu Giang,2023,5o

      """
    let indicators = try IndicatorCatalogue()
    let provinces = try ProvinceCatalogue()
    let file = try UserFile(
      Bytes(copying: Array(text.utf8)), name: "own.csv", indicators: indicators,
      provinces: provinces)
    let library = try Library(
      indicators: indicators, provinces: provinces, files: [file], asOf: nil)
    let ids = try ids("Hậu Giang", in: library)
    #expect(ids.contains("exports") && ids.last == "mushrooms" && !ids.contains("truffles"))
  }
}
