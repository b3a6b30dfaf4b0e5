import Figures
import Testing

@Suite struct IndicatorTests {
  private static let exports = Indicator(
    id: "exports", englishName: "Exports", vietnameseName: "Kim ngạch xuất khẩu",
    variants: ["XK"], isAdditive: true, unit: .init("million USD"))

  @Test func isItsId() {
    #expect(Self.exports == Indicator(uncatalogued: "exports"))
    #expect(Set([Self.exports, Indicator(uncatalogued: "exports")]).count == 1)
    #expect(Self.exports != Indicator(uncatalogued: "imports"))
  }

  @Test func hasNames() {
    #expect(Self.exports.name(in: .english) == "Exports")
    #expect(Self.exports.name(in: .vietnamese) == "Kim ngạch xuất khẩu")
    #expect(Self.exports.names == ["exports", "Exports", "Kim ngạch xuất khẩu", "XK"])
  }
}
