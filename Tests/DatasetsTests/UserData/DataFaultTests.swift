import Testing

@testable import Datasets

@Suite("DataFault")
struct DataFaultTests {
  @Test("a series that a user's file had to refuse is not answered from elsewhere")
  func refusesTheSeries() throws {
    let file = try userFile("indicator,province,year,value\nexports,Bến Tre,2024,x\n")
    let library = Library(
      indicators: try IndicatorCatalogue(), provinces: try ProvinceCatalogue(), files: [file],
      asOf: nil)
    func ask(_ indicator: String) throws -> Assembly {
      try library.assembly(
        for: SeriesQuery(
          indicator: try library.indicator(named: indicator),
          match: try library.province(named: "Bến Tre"), now: 2026)
      ).assembly
    }
    #expect {
      try ask("exports")
    } throws: { error in
      (error as? Library.UnreadableFile)?.name == "mine.csv"
    }
    #expect(try ask("retail_sales").series != nil)
  }
}
