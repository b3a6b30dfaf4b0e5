import Figures
import Testing

@testable import Auditing

@Suite struct PriceBasesTests {
  @Test func sectorsInheritThePricesOfTheTotalBeforeThem() {
    let told = PriceBases.inherited([
      claim(1, "50.000 tỷ đồng", of: "grdp_constant"),
      claim(2, "20.000 tỷ đồng", of: "grdp_industry"), claim(3, "915 triệu USD", of: "exports"),
      claim(4, "80.000 tỷ đồng", of: "grdp", prices: "current"),
      claim(5, "30.000 tỷ đồng", of: "grdp_industry"),
      claim(6, "9.000 tỷ đồng", of: "grdp_industry", prices: "constant_1994"),
      claim(7, "12.000 tỷ đồng", of: "grdp_1994_prices"),
    ])
    #expect(
      told.map(\.statement.indicator) == [
        "grdp", "grdp_industry", "exports", "grdp", "grdp_industry", "grdp_industry", "grdp",
      ])
    #expect(
      told.map(\.priceBasis) == [
        "constant_2010", "constant_2010", "", "current", "current", "constant_1994",
        "constant_1994",
      ])
    #expect(told.map(\.id) == Array(1...7))
  }

  @Test func aGrowthOfTheTotalSetsNoPrices() {
    let told = PriceBases.inherited([
      claim(1, "80.000 tỷ đồng", of: "grdp", prices: "current"),
      claim(2, "8,1%", .growth, of: "grdp_constant"),
      claim(3, "3.000 tỷ đồng", of: "grdp_industry"),
    ])
    #expect(told.map(\.priceBasis) == ["current", "constant_2010", "current"])
  }
}
