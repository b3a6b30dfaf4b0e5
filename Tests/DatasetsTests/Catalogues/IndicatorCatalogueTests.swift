import Figures
import Testing

@testable import Datasets

@Suite("IndicatorCatalogue")
struct IndicatorCatalogueTests {
  @Test(
    "people's names lead to the indicator",
    arguments: [
      ("exports", "exports"), ("xuất khẩu", "exports"), ("kim ngạch XK", "exports"),
      ("KIM NGACH XUAT KHAU", "exports"), ("Exports of goods", "exports"),
      ("retail sales", "retail_sales"), ("retail_sales", "retail_sales"),
    ])
  func findsByName(name: String, id: String) throws {
    #expect(try IndicatorCatalogue().indicator(named: name).id == id)
  }

  @Test("every name of every indicator leads back to it alone")
  func hasNoSharedNames() throws {
    let catalogue = try IndicatorCatalogue()
    let index = catalogue.names()
    #expect(catalogue.all.count == 154)
    for indicator in catalogue.all {
      for name in indicator.names where !Folded(name).text.isEmpty {
        #expect(index.matches(name) == [indicator], "\(name)")
      }
    }
  }

  @Test("an unknown name is told with what comes near it")
  func suggests() throws {
    let catalogue = try IndicatorCatalogue()
    #expect {
      try catalogue.indicator(named: "exprots")
    } throws: { error in
      guard case LookupFailure.unknownIndicator("exprots", let nearest) = error else {
        return false
      }
      return nearest.contains { $0.id == "exports" }
    }
    #expect(throws: LookupFailure.unknownIndicator("", nearest: [])) {
      try catalogue.indicator(named: "")
    }
  }

  @Test("every indicator stands in a sector of the plan")
  func hasSectors() throws {
    let catalogue = try IndicatorCatalogue()
    #expect(catalogue.all.allSatisfy { $0.sector != nil })
    for (id, sector) in [
      ("grdp", Indicator.Sector.economy), ("exports", .trade), ("poverty_rate", .society),
      ("rice_output", .agriculture), ("burned_forest_area", .environment),
    ] {
      #expect(catalogue[id]?.sector == sector, "\(id)")
    }
  }

  @Test("a user's own indicator is found by its id")
  func knowsOthers() throws {
    let catalogue = try IndicatorCatalogue()
    for name in ["my_index", "My Index"] {
      #expect(try catalogue.indicator(named: name, others: ["my_index"]).id == "my_index")
    }
    #expect(catalogue["my_index"] == nil && catalogue.indicator(id: "my_index").unit == nil)
  }
}
