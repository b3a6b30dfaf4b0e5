import Batches
import Datasets
import Figures
import Testing

@Suite struct PanelSeriesTests {
  @Test(
    arguments: [
      ("", "", .level), ("", "exports", .money), ("", "mushrooms", .level),
      ("share", "exports", .share), ("balance", "", .balance),
    ] as [(String, String, Indicator.Kind)])
  func thePanelTellsTheKindBeforeTheCatalogue(
    kind: String, indicator: String, expected: Indicator.Kind
  ) throws {
    let text = "series,year,value,kind,indicator\na,2020,5,\(kind),\(indicator)\n"
    let series = try #require(try entries(of: text).first).get()
    #expect(series.kind(knowing: try IndicatorCatalogue()) == expected)
  }
}
