import Figures
import Testing

@testable import Datasets

@Suite("NameResolver")
struct NameResolverTests {
  @Test(
    "names are resolved as far as the catalogues know them",
    arguments: [
      ("xuất khẩu", "tỉnh ben tre", "exports", "Bến Tre"), ("exports", "HCMC", "exports", nil),
      ("my_index", "Atlantis", "my_index", "Atlantis"),
    ] as [(String, String, String, String?)])
  func resolves(indicator: String, province: String, id: String, name: String?) throws {
    var resolver = NameResolver(
      indicators: try IndicatorCatalogue(), provinces: try ProvinceCatalogue())
    for _ in 0..<2 {
      let found = resolver.resolve(try row("indicator,province\n\(indicator),\(province)\n"))
      #expect(found.indicator.id == id)
      if let name { #expect(found.province == name) }
    }
  }
}
