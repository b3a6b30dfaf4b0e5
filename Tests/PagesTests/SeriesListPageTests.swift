import Figures
import Pages
import Testing

@Suite struct SeriesListPageTests {
  static func listing(
    _ indicator: Indicator, _ province: String, _ years: ClosedRange<Int>, plans: Int = 0
  ) -> SeriesListing {
    SeriesListing(
      indicator: indicator, province: province, years: years, outcomes: years.count, plans: plans,
      sources: 1)
  }

  static let coconut = Indicator(
    id: "coconut", englishName: "Coconut output", vietnameseName: "Sản lượng dừa",
    unit: Quantity.Unit("count:million fruits"))

  @Test func oneIndicatorIsListedByProvince() {
    let page = SeriesListPage(
      [
        Self.listing(Samples.exports, "Đồng Nai", 2020...2020),
        Self.listing(Samples.exports, "Bến Tre", 2015...2024, plans: 4),
      ], language: .english)
    #expect(
      page.text == """
        Exports of goods (exports) · million USD
        province  years      outcomes  plans  sources
        Bến Tre   2015–2024        10      4        1
        Đồng Nai  2020              1      –        1

        2 series: 1 indicator, 2 provinces

        """)
  }

  @Test func oneProvinceIsListedByIndicator() {
    let page = SeriesListPage(
      [
        Self.listing(Samples.exports, "Bến Tre", 2015...2024, plans: 4),
        Self.listing(Self.coconut, "Bến Tre", 2010...2012),
      ], language: .vietnamese)
    #expect(
      page.text == """
        Bến Tre
        mã       chỉ tiêu             đơn vị     giai đoạn  số năm  kế hoạch  nguồn
        exports  Kim ngạch xuất khẩu  triệu USD  2015-2024      10         4      1
        coconut  Sản lượng dừa        triệu quả  2010-2012       3         –      1

        2 chuỗi số liệu: 2 chỉ tiêu, 1 địa bàn

        """)
  }

  @Test func manySeriesAreSummedUp() {
    let listings = (0..<200).map {
      Self.listing($0 < 120 ? Samples.exports : Self.coconut, "P\($0)", 2010...2012)
    }
    let lines = SeriesListPage(listings, language: .english).text.split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines[1].hasPrefix("exports  Exports of goods"))
    #expect(lines[1].contains("120  2010–2012"))
  }

  @Test func anEmptyListSaysSo() {
    #expect(
      SeriesListPage([], language: .english).text == "\n0 series: 0 indicators, 0 provinces\n")
  }
}
