import Testing

@testable import Reports

@Suite struct ElementScannerAddressTests {
  @Test(
    "addresses are skipped as a whole",
    arguments: [
      ("thư: sct2024@example.gov.vn, gửi", "sct2024@example.gov.vn"),
      (
        "xem https://example.vn/2024/9-thang-2024-12-xa.html.",
        "https://example.vn/2024/9-thang-2024-12-xa.html"
      ),
      ("tại www.example.vn/tin/5-xa", "www.example.vn/tin/5-xa"),
      ("(http://example.vn/nam-2023)", "http://example.vn/nam-2023"),
    ])
  func addresses(text: String, address: String) throws {
    let scan = try Scan(text)
    #expect(scan.noise == [address])
    #expect(scan.figures == [])
    #expect(scan.times == [])
  }

  @Test(
    "words with dots, dashes and colons between them are no addresses",
    arguments: ["TP.Pleiku", "kinh tế: 5%", "Covid-19", "a@", "www 5%", "tấn/ha", "5@b.vn"])
  func none(text: String) throws {
    let scanner = try Scan(text).scanner
    #expect(scanner.tokens.indices.allSatisfy { scanner.address(at: $0) == nil })
  }
}
