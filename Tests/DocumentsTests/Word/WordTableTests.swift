import Testing

@testable import Documents

@Suite struct WordTableTests {
  static func cell(_ text: String, _ properties: String = "") -> String {
    "<w:tc><w:tcPr>\(properties)</w:tcPr>\(WordDocumentTests.paragraph(text))</w:tc>"
  }

  static func table(_ rows: [[String]]) -> String {
    let rows = rows.map { row in "<w:tr>\(row.map { cell($0) }.joined())</w:tr>" }
    return "<w:tbl>\(rows.joined())</w:tbl>"
  }

  /// The cells of the first table: text, rows, columns.
  private func cells(_ body: String) throws -> [String] {
    let document = try WordDocumentTests.read(body)
    let table = try #require(document.tables.first)
    return table.cells.map {
      "\(document.words($0.range))\($0.isHeader ? "*" : "") \($0.rows) \($0.columns)"
    }
  }

  @Test func mergedCellsAreRangesOfTheGrid() throws {
    let span = "<w:gridSpan w:val=\"2\"/>"
    let body = """
      <w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>\(Self.cell("Chỉ tiêu", "<w:vMerge w:val=\"restart\"/>"))\
      \(Self.cell("Năm", span))</w:tr><w:tr>\(Self.cell("", "<w:vMerge/>"))\(Self.cell("2023"))\
      \(Self.cell("2024"))</w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>\(Self.cell("5"))\
      \(Self.cell("6"))</w:tr></w:tbl>
      """
    #expect(
      try cells(body) == [
        "Chỉ tiêu* 0..<2 0..<1", "Năm* 0..<1 1..<3", "2023 1..<2 1..<2", "2024 1..<2 2..<3",
        " 2..<3 0..<1", "5 2..<3 1..<2", "6 2..<3 2..<3",
      ])
  }

  @Test func aMergeWithoutABeginningIsACell() throws {
    let body = "<w:tbl><w:tr>\(Self.cell("a", "<w:vMerge/>"))\(Self.cell("1"))</w:tr></w:tbl>"
    #expect(try cells(body) == ["a 0..<1 0..<1", "1 0..<1 1..<2"])
  }

  @Test(arguments: [
    (["Đơn vị tính: tấn"], "Đơn vị tính: tấn", 0),
    (["Bảng 2. Sản lượng", "Đơn vị tính: tấn"], "Bảng 2. Sản lượng Đơn vị tính: tấn", 0),
    (["Bảng dưới đây cho thấy", "(ĐVT: ha)"], "(ĐVT: ha)", 1), (["Một câu."], nil, 1),
  ])
  func whatStandsRightAboveIsTheCaption(
    lines: [String], caption: String?, paragraphs: Int
  ) throws {
    let document = try WordDocumentTests.read(
      lines.map { WordDocumentTests.paragraph($0) }.joined()
        + Self.table([["Lúa", "1"], ["Ngô", "2"]]))
    #expect(document.tables.first?.caption.map { document.words($0) } == caption)
    #expect(document.paragraphs.count == paragraphs)
  }

  @Test func aTableForLayoutIsParagraphs() throws {
    let inner = Self.table([["Lúa", "1"], ["Ngô", "2"]])
    let body =
      "<w:tbl><w:tr>\(Self.cell("UBND tỉnh"))<w:tc>\(WordDocumentTests.paragraph("Bảng 1"))\(inner)"
      + "</w:tc></w:tr></w:tbl>"
    let document = try WordDocumentTests.read(body)
    #expect(document.text == "UBND tỉnh\nBảng 1\nLúa\t1\nNgô\t2")
    #expect(document.tables.count == 1 && document.tables.first?.caption != nil)
  }

  /// A table between the cells of another, in a cell that only goes on from above.
  @Test func aTableOutsideCellsTakesNothingFromThem() throws {
    let lines = ["Bảng 1", "ĐVT: tấn"].map { WordDocumentTests.paragraph($0) }
    let inner = Self.table([["Lúa", "1"], ["Ngô", "2"]])
    let middle = "<w:tbl><w:tr><w:tc>\(lines[1])</w:tc>\(inner)</w:tr></w:tbl>"
    let body =
      "<w:tbl><w:tr>\(Self.cell("a", "<w:vMerge w:val=\"restart\"/>"))</w:tr><w:tr><w:tc><w:tcPr>"
      + "<w:vMerge/></w:tcPr>\(lines[0])\(middle)</w:tc></w:tr></w:tbl>"
    #expect(try WordDocumentTests.read(body).text == "a")
  }
}
