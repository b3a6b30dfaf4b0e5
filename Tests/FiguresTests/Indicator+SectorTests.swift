import Figures
import Testing

@Suite struct IndicatorSectorTests {
  @Test func standInTheOrderOfAPlan() {
    let sectors = Indicator.Sector.allCases
    #expect(sectors.sorted() == sectors && sectors.reversed().sorted() == sectors)
    #expect(sectors.first == .economy && sectors.last == .environment)
  }

  @Test func anOwnIndicatorHasNone() {
    #expect(Indicator(uncatalogued: "mushrooms").sector == nil)
  }
}
