import Figures
import Foundation
import Reports
import Testing

/// A text with the figures that it states.
struct ReadingCase: CustomTestStringConvertible, Sendable {
  let text: String
  let lines: [String]

  init(_ text: String, _ lines: String...) {
    self.text = text
    self.lines = lines
  }

  var testDescription: String { String(text.prefix(40)) }
}

@Suite("Reports: what a text states")
struct ReportReaderTests {
  static let reportReaderCases = [
    ReadingCase(
      """
      Năm 2024, kim ngạch xuất khẩu tỉnh Gia Lai ước đạt 812 triệu USD, bằng 108,2% kế \
      hoạch, tăng 19,4% so với cùng kỳ.
      """,
      "812 million USD | level | estimate 2024 | Gia Lai | exports",
      "108.2 percent | attainment plan | estimate 2024 | Gia Lai | exports",
      "19.4 percent | growth up same_period_last_year | estimate 2024 | Gia Lai | exports"),
    ReadingCase(
      """
      Thu ngân sách tỉnh Bến Tre năm 2023 đạt 5.480 tỷ đồng, vượt 4,2% dự toán; kim ngạch \
      nhập khẩu 512 triệu USD, tăng 28% so với kế hoạch.
      """,
      "5480 billion VND | level | actual 2023 | Bến Tre | budget_revenue",
      "4.2 percent | excess up plan | actual 2023 | Bến Tre | budget_revenue",
      "512 million USD | level | actual 2023 | Bến Tre | imports",
      "28 percent | excess up plan | actual 2023 | Bến Tre | imports"),
    ReadingCase(
      """
      Năm 2023, Lào Cai xuất khẩu 520 triệu USD, đạt 104% kế hoạch (500 triệu USD), tăng 4% so với \
      năm 2022 (500 triệu USD).
      """,
      "520 million USD | level | actual 2023 | Lào Cai | exports",
      "104 percent | attainment plan | actual 2023 | Lào Cai | exports",
      "500 million USD | level | plan 2023 | Lào Cai | exports",
      "4 percent | growth up year:2022 | actual 2023 | Lào Cai | exports",
      "500 million USD | level | actual 2022 | Lào Cai | exports"),
    ReadingCase(
      """
      Quý I/2024, khách du lịch đến Ninh Thuận đạt 1,2 triệu lượt, gấp 2,3 lần cùng kỳ; \
      doanh thu du lịch tăng 3,1 lần so với năm 2023.
      """,
      "1.2 million visitors | level | actual 2024-Q1 | Ninh Thuận | tourism_arrivals",
      "2.3 times | growth up same_period_last_year | actual 2024-Q1 | Ninh Thuận | tourism_arrivals",
      "3.1 times | growth up year:2023 | actual 2024-Q1 | Ninh Thuận | tourism_revenue"),
    ReadingCase(
      """
      Năm 2025, Kon Tum phấn đấu GRDP tăng 8,5 - 9%, tổng mức bán lẻ hàng hóa và doanh thu \
      dịch vụ đạt 41.500 tỷ đồng (tăng 12% so với năm 2024).
      """,
      "range_low 8.5 percent | growth up same_period_last_year | plan 2025 | Kon Tum | grdp",
      "range_high 9 percent | growth up same_period_last_year | plan 2025 | Kon Tum | grdp",
      "41500 billion VND | level | plan 2025 | Kon Tum | retail_sales",
      "12 percent | growth up year:2024 | plan 2025 | Kon Tum | retail_sales"),
    ReadingCase(
      """
      Lâm Đồng năm 2022: đàn lợn tăng 4,2% so với cùng kỳ (kế hoạch là 3%), cà phê xuất \
      khẩu 510 triệu USD (KH 480 triệu USD).
      """,
      "4.2 percent | growth up same_period_last_year | actual 2022 | Lâm Đồng | pig_herd",
      "3 percent | growth up same_period_last_year | plan 2022 | Lâm Đồng | pig_herd",
      "510 million USD | level | actual 2022 | Lâm Đồng | exports_coffee",
      "480 million USD | level | plan 2022 | Lâm Đồng | exports_coffee"),
    ReadingCase(
      """
      GRDP 9 tháng năm 2023 của Hải Dương tăng 8,1% (cùng kỳ tăng 9,3%); vốn FDI đăng ký \
      850 triệu USD, tăng 2,1 lần so với cùng kỳ năm 2022 (405 triệu USD).
      """,
      "8.1 percent | growth up same_period_last_year | actual 2023-9m | Hải Dương | grdp",
      "9.3 percent | growth up same_period_last_year | actual 2022-9m | Hải Dương | grdp",
      "850 million USD | level | actual 2023-9m | Hải Dương | fdi_registered",
      "2.1 times | growth up same_period_last_year | actual 2023-9m | Hải Dương | fdi_registered",
      "405 million USD | level | actual 2022-9m | Hải Dương | fdi_registered"),
  ]

  static let sharesCases = [
    ReadingCase(
      """
      Cơ cấu GRDP năm 2023 của Sơn La: nông, lâm nghiệp và thủy sản chiếm 23,5%, giảm 0,8%; \
      công nghiệp - xây dựng 29,1%; dịch vụ 40,2%.
      """,
      "23.5 percent | share | actual 2023 | Sơn La | agriculture_share",
      "0.8 percentage points | change_level down | actual 2023 | Sơn La | agriculture_share",
      "29.1 percent | share | actual 2023 | Sơn La | industry_share",
      "40.2 percent | share | actual 2023 | Sơn La | services_share"),
    ReadingCase(
      """
      GRDP Hà Nam quý I năm 2024 tăng 10,1%; công nghiệp - xây dựng đóng góp 7,4 điểm phần \
      trăm, dịch vụ đóng góp 1,9 điểm phần trăm.
      """,
      "10.1 percent | growth up same_period_last_year | actual 2024-Q1 | Hà Nam | grdp",
      "7.4 percentage points | share | actual 2024-Q1 | Hà Nam | grdp_industry_contribution",
      "1.9 percentage points | share | actual 2024-Q1 | Hà Nam | grdp_services_contribution"),
    ReadingCase(
      """
      GRDP 6 tháng năm 2022 của Bắc Giang tăng 12,4%, trong đó công nghiệp - xây dựng tăng 17,2%; dịch vụ tăng 5,1%.
      Giá trị sản xuất nông nghiệp tăng 2,2%.
      """,
      "12.4 percent | growth up same_period_last_year | actual 2022-6m | Bắc Giang | grdp",
      "17.2 percent | growth up same_period_last_year | actual 2022-6m | Bắc Giang | grdp_industry",
      "5.1 percent | growth up same_period_last_year | actual 2022-6m | Bắc Giang | grdp_services",
      "2.2 percent | growth up same_period_last_year | actual 2022-6m | Bắc Giang | agri_output"),
    ReadingCase(
      """
      Năm 2021, nông nghiệp, công nghiệp và dịch vụ của Nghệ An tăng lần lượt 5,6%, 13,8% \
      và 2,7%.
      """,
      "5.6 percent | growth up same_period_last_year | actual 2021 | Nghệ An | agri_output",
      "13.8 percent | growth up same_period_last_year | actual 2021 | Nghệ An | industrial_output",
      "2.7 percent | growth up same_period_last_year | actual 2021 | Nghệ An | services_output"),
    ReadingCase(
      """
      Giai đoạn 2016-2020, GRDP Quảng Ninh tăng bình quân 10,7%/năm; đến năm 2025 phấn đấu \
      GRDP bình quân đầu người đạt 10.000 USD.
      """,
      "10.7 percent | growth up other | actual 2016-2020 | Quảng Ninh | grdp",
      "10000 USD per person | level | plan 2025 | Quảng Ninh | grdp_per_capita"),
    ReadingCase(
      """
      Tỷ lệ hộ nghèo Lai Châu năm 2023 giảm 3,4%, còn 23,8%; độ che phủ rừng đạt 52,1%.
      """,
      "3.4 percentage points | change_level down | actual 2023 | Lai Châu | poverty_reduction",
      "23.8 percent | rate | actual 2023 | Lai Châu | poverty_rate",
      "52.1 percent | rate | actual 2023 | Lai Châu | forest_cover"),
  ]

  static let placesCases = [
    ReadingCase(
      """
      Xuất khẩu tháng 11/2023 của Đồng Nai đạt 1,9 tỷ USD, tăng 3,2% so với tháng trước, \
      giảm 1,5% so với cùng kỳ; lũy kế 11 tháng đạt 19,6 tỷ USD.
      """,
      "1.9 billion USD | level | actual 2023-11 | Đồng Nai | exports",
      "3.2 percent | growth up previous_month | actual 2023-11 | Đồng Nai | exports",
      "1.5 percent | growth down same_period_last_year | actual 2023-11 | Đồng Nai | exports",
      "19.6 billion USD | level | actual 2023-11m | Đồng Nai | exports"),
    ReadingCase(
      """
      Năm 2024, Cao Bằng có thêm 5 xã đạt chuẩn nông thôn mới. Hiện có 21/139 xã đạt chuẩn \
      nông thôn mới.
      """,
      "5 count:communes | level | actual 2024 | Cao Bằng | new_rural_communes_added",
      "21 count:communes | level | actual 2024 | Cao Bằng | new_rural_communes"),
    ReadingCase(
      """
      Năm 2019, thu ngân sách huyện Mộc Châu đạt 31 tỷ 250 triệu đồng, sản lượng lúa 41,2 \
      nghìn tấn, năng suất lúa 58,4 tạ/ha.
      """,
      "31250 million VND | level | actual 2019 | Mộc Châu | budget_revenue",
      "41.2 thousand tonnes | level | actual 2019 | Mộc Châu | rice_output",
      "58.4 quintals per hectare | level | actual 2019 | Mộc Châu | rice_yield"),
    ReadingCase(
      """
      Đà Nẵng năm 2022 đón hơn 3,6 triệu lượt khách, gần 480 nghìn lượt khách quốc tế; GRDP \
      khoảng 125.000 tỷ đồng; ít nhất 9,5%.
      """,
      "more_than 3.6 million visitors | level | actual 2022 | Đà Nẵng | tourism_arrivals",
      "nearly 480 thousand visitors | level | actual 2022 | Đà Nẵng | international_arrivals",
      "about 125000 billion VND | level | actual 2022 | Đà Nẵng | grdp",
      "at_least 9.5 percent | growth up same_period_last_year | actual 2022 | Đà Nẵng | grdp"),
    ReadingCase(
      """
      Năm 2023, kim ngạch xuất khẩu cả nước đạt 355,5 tỷ USD. IIP của Thái Bình tăng 9,1% \
      (cả nước tăng 1,5%).
      """,
      "355.5 billion USD | level | actual 2023 | Việt Nam | exports",
      "9.1 percent | growth up same_period_last_year | actual 2023 | Thái Bình | industrial_production_index",
      "1.5 percent | growth up same_period_last_year | actual 2023 | Việt Nam | industrial_production_index"
    ),
  ]

  static let englishCases = [
    ReadingCase(
      """
      Kim ngạch xuất khẩu năm 2010 của thành phố Cần Thơ đạt 900 triệu USD, tăng 10% so với \
      năm trƣớc.
      """,
      "900 million USD | level | actual 2010 | Cần Thơ | exports",
      "10 percent | growth up same_period_last_year | actual 2010 | Cần Thơ | exports"),
    ReadingCase(
      """
      In 2024, exports of Long An reached 7.4 billion USD, up 8.3 percent year on year, 104 \
      percent of the plan.
      """,
      "7.4 billion USD | level | actual 2024 | Long An | exports",
      "8.3 percent | growth up same_period_last_year | actual 2024 | Long An | exports",
      "104 percent | attainment plan | actual 2024 | Long An | exports"),
    ReadingCase(
      """
      Budget revenue of Bac Lieu in the first nine months of 2023 was VND3,900 billion, \
      equal to 96% of the annual plan.
      """,
      "3900 billion VND | level | actual 2023-9m | Bạc Liêu | budget_revenue",
      "96 percent | attainment plan | actual 2023-9m | Bạc Liêu | budget_revenue"),
  ]

  @Test(
    "Every figure with its meaning",
    arguments: reportReaderCases + sharesCases + placesCases + englishCases)
  func reads(_ reading: ReadingCase) throws {
    #expect(try Reading(reading.text).lines == reading.lines)
  }

  @Test(
    "Composed or not, the text says the same",
    arguments: reportReaderCases + sharesCases + placesCases + englishCases)
  func readsDecomposed(_ reading: ReadingCase) throws {
    let text = reading.text.decomposedStringWithCanonicalMapping
    #expect(try Reading(text).lines == reading.lines)
  }

  @Test(
    "The words quoted stand where the offsets say",
    arguments: reportReaderCases + sharesCases + placesCases + englishCases)
  func quotes(_ reading: ReadingCase) throws {
    let scalars = Array(reading.text.unicodeScalars)
    for figure in try Reading(reading.text).figures {
      let citation = figure.statement.citation
      let range = try #require(citation.offsets)
      #expect(String(String.UnicodeScalarView(scalars[range])) == citation.words)
    }
  }

  @Test(
    "Numbers that are no figures of an indicator",
    arguments: [
      "Quyết định số 1234/QĐ-UBND ngày 05/01/2024",
      "điện thoại 0269 3824 123",
      "lúc 13:30 ngày 12-01",
      "xếp thứ 4/63",
      "28 chỉ tiêu",
      "7 tập thể và 22 cá nhân được khen",
      "100% đảng viên.",
      "Chương trình 30a, khóa XV, kỳ họp thứ 10, quốc lộ 14, Covid-19, tọa độ 13°59', trang 12.",
    ])
  func passesOver(_ text: String) throws {
    #expect(try Reading(text).lines == [])
  }

  @Test("A place that the document does not name is supplied")
  func suppliedPlace() throws {
    let reading = try Reading("Xuất khẩu đạt 300 triệu USD.", region: "Tây Ninh")
    #expect(reading.lines == ["300 million USD | level | actual unknown | Tây Ninh | exports"])
  }

  @Test(
    "An office of the country tells of it, unless the text speaks of a province",
    arguments: [
      ("Theo Tổng cục Hải quan, xuất khẩu năm 2022 đạt 371 tỷ USD.", "Việt Nam"),
      ("Theo Tổng cục Hải quan, xuất khẩu toàn tỉnh năm 2022 đạt 371 triệu USD.", ""),
    ])
  func countryOrNot(text: String, region: String) throws {
    #expect(try Reading(text).figures.map(\.statement.region) == [region])
  }

  @Test("Growth and attainment name the level that they belong to")
  func links() throws {
    let figures = try Reading(Self.reportReaderCases[0].text).figures
    #expect(figures.map(\.of) == [nil, 1, 1])
  }
}
