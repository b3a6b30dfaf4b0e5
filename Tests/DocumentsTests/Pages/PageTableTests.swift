import Testing

@testable import Documents

@Suite struct PageTableTests {
  /// The cells of the first table: text, rows, columns.
  private func cells(_ html: String) throws -> [String] {
    let document = try WebPageTests.read(html)
    let table = try #require(document.tables.first)
    return table.cells.map {
      "\(document.words($0.range))\($0.isHeader ? "*" : "") \($0.rows) \($0.columns)"
    }
  }

  @Test func spansAreRangesOfTheGrid() throws {
    let html = """
      <table><thead><tr><td rowspan=2>Chỉ tiêu<td colspan="2">Năm</tr><tr><th>2023<th>2024</tr></thead>
      <tr><td>Lúa<td>1<br>tấn<td></table>
      """
    #expect(
      try cells(html) == [
        "Chỉ tiêu* 0..<2 0..<1", "Năm* 0..<1 1..<3", "2023* 1..<2 1..<2", "2024* 1..<2 2..<3",
        "Lúa 2..<3 0..<1", "1 tấn 2..<3 1..<2", " 2..<3 2..<3",
      ])
    #expect(try WebPageTests.read(html).text == "Chỉ tiêu\tNăm\n2023\t2024\nLúa\t1 tấn\t")
  }

  @Test func spansAreCutToTheTable() throws {
    #expect(
      try cells(
        "<table><tr><td rowspan=99999999999 colspan=-3>a<td colspan=9999>b<tr><td>c</table>")
        == ["a 0..<2 0..<1", "b 0..<1 1..<257", "c 1..<2 1..<2"])
    #expect(
      try cells("<table><tr><td rowspan=70>a<td rowspan=0>b<tr><td>c</table>")
        == ["a 0..<2 0..<1", "b 0..<1 1..<2", "c 1..<2 1..<2"])
  }

  @Test func captionsAndUnitsBelongToTheTable() throws {
    let document = try WebPageTests.read(
      "<p>Đơn vị tính: tấn</p><table><caption>Bảng 1</caption>lạc<tr><td>a<td>b</table><p>c")
    #expect(document.text == "Đơn vị tính: tấn\nlạc\nBảng 1\na\tb\nc")
    let plain = try WebPageTests.read("<p>Đơn vị tính: tấn</p><table><tr><td>a<td>b</table>")
    #expect(plain.tables.first?.caption.map { plain.words($0) } == "Đơn vị tính: tấn")
  }

  @Test(arguments: [
    "<table><tr><td>a</table>", "<table role=presentation><tr><td>a<td>b</table>",
    "<table><tr><td>\(WebPageTests.long)\(WebPageTests.long)<td>b</table>", "<table></table>",
    "<table><tr><td><h1>a</h1><td>b</table>", "<table><tr><td><td></table>",
    "<table><tr><td><p>\(WebPageTests.long)</p><p>b</p><td>c</table>", "<td>a<td>b", "<tr><td>a",
    "<footer><table><tr><td>a<td>b</table></footer>",
  ])
  func tablesForLayoutAreParagraphs(html: String) throws {
    let document = try WebPageTests.read(html)
    #expect(document.tables.isEmpty)
    #expect(document.paragraphs.isEmpty == document.text.isEmpty)
  }

  @Test func aTableWithinATableIsTheOneWithFigures() throws {
    let html = "<table><tr><td>menu<td><table><tr><td>1<td>2</table>sau<tr><td>x</table>"
    let document = try WebPageTests.read(html)
    #expect(document.text == "menu\n1\t2\nsau\nx")
    #expect(document.tables.count == 1 && document.paragraphs.count == 3)
  }
}
