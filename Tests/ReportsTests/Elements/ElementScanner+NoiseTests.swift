import Testing

@testable import Reports

@Suite struct ElementScannerNoiseTests {
  @Test(
    "numbers of documents, telephones, clocks and ranks are noise",
    arguments: [
      ("Thông tư số 33/2022/TT-BCT", ["33/2022/TT-BCT"]),
      ("Nghị quyết 15/NQ-HĐND của tỉnh", ["15/NQ-HĐND"]), ("Chỉ thị 05-CT/TW", ["05-CT/TW"]),
      ("Luật số 12/2017/QH14", ["12/2017/QH14"]), ("Kế hoạch 112/KH-UBND", ["112/KH-UBND"]),
      ("gọi (0269) 3.824.123", ["0269) 3.824.123"]), ("máy 0275.3822 365", ["0275.3822 365"]),
      ("máy 024-3825 1234", ["024-3825 1234"]), ("máy 0912 345 678.", ["0912 345 678"]),
      ("lúc 13:33", ["13:33"]), ("vào 13h30", ["13h30"]), ("từ 7h đến 9h", ["7h", "9h"]),
      ("thứ 4", ["4"]), ("đứng thứ 28/63", ["28/63"]), ("xếp hạng 5/11 huyện", ["5/11"]),
      ("trang 12", ["12"]), ("điều 5", ["5"]), ("Quốc lộ 19", ["19"]), ("QL14", ["14"]),
      ("top 10 cả nước", ["10"]),
    ])
  func skipped(text: String, noise: [String]) throws {
    let scan = try Scan(text)
    #expect(scan.noise == noise)
    #expect(scan.figures == [])
    #expect(scan.times == [])
  }

  @Test(
    "marks of lists are noise, what follows is read",
    arguments: [
      ("1. Xã Ia Ka đạt 5%", ["5 percent"]), ("2) Hộ nghèo còn 5%", ["5 percent"]),
      ("(3) Dự án thu 7 tỷ đồng", ["7 billion VND"]), ("I. Xã nghèo", []), ("II. Hộ nghèo", []),
      ("Gồm:\n1) Hộ nghèo;\n2) Xã nghèo", []), ("1.1. Hộ nghèo", []),
      ("1.1 Hộ nghèo còn 5%", ["5 percent"]),
      ("2.3.1 Huyện nghèo", []), ("1/ Huyện nghèo", []), ("gồm (1) xã nghèo, (2) xã khá", []),
    ])
  func listMarks(text: String, figures: [String]) throws {
    #expect(try Scan(text).figures == figures)
  }

  @Test(
    "digits that belong to a name are no figure",
    arguments: [
      "Covid-19", "COVID 19 người", "QL1A", "khổ A4", "máy F0", "mạng 5G", "13°59'N",
      "108°12′ Đông",
      "vĩ độ 13°59'", "28/63 tỉnh, thành phố", "ISO 9001", "TCVN 6909", "cách mạng 4.0", "Formula1",
    ])
  func codes(text: String) throws {
    let scan = try Scan(text)
    #expect(scan.figures == [])
    #expect(scan.times == [])
  }

  @Test(
    "figures that look like noise are figures",
    arguments: [
      ("có 05 xã", ["5 count:communes"]), ("tăng 0,5%", ["0.5 percent"]),
      ("8 xã", ["8 count:communes"]), ("(3 xã)", ["3 count:communes"]),
      ("đạt 2024 tấn", ["2024 tonnes"]),
      ("12/15 xã", ["12 count:communes"]), ("5/9 xã đạt", ["5 count:communes"]),
      ("Có 5 xã:\n12 xã", ["5 count:communes", "12 count:communes"]),
      ("hoàn thành 100%/năm", ["100 percent"]), ("5 tỷ đồng/Xã", ["5 billion VND"]),
    ])
  func kept(text: String, figures: [String]) throws {
    #expect(try Scan(text).figures == figures)
  }

  @Test("a bracket that is skipped closes as any other")
  func brackets() throws {
    for text in ["(3) Gạo tăng 5%", "ĐT: (0269) 3.824.123, tăng 5%", "(lúc 7h) tăng 5%"] {
      let scan = try Scan(text)
      #expect(scan.scanner.elements.last?.depth == 0, "\(text)")
    }
  }
}
