import Testing

@testable import Documents

@Suite struct DocumentBuilderTests {
  typealias Cell = DocumentBuilder.Cell

  private func cell(_ text: String, _ row: Int, _ column: Int) -> Cell {
    Cell(text: text, rows: row..<row + 1, columns: column..<column + 1)
  }

  @Test func piecesStandOnLinesOfTheirOwn() throws {
    var builder = DocumentBuilder()
    builder.append(" Một\n\u{A0}hai\u{200B} ", .heading)
    builder.append(" \t")
    builder.append("e\u{323}\u{302} \u{AD}x\0y")
    let document = try builder.document(named: "a", .docx)
    #expect(document.text.unicodeScalars.elementsEqual("Một hai\nệ x y".unicodeScalars))
    #expect(document.paragraphs == [Paragraph(0..<7, .heading), Paragraph(8..<13)])
  }

  @Test func cellsStandBetweenTabs() throws {
    var builder = DocumentBuilder()
    builder.append("Trước")
    builder.append([cell("a", 0, 0), cell("", 0, 1), cell("b  c", 1, 0)], caption: "Bảng 1")
    builder.append("Sau")
    let document = try builder.document(named: "a", .docx)
    #expect(document.text == "Trước\nBảng 1\na\t\nb c\nSau")
    let table = try #require(document.tables.first)
    #expect(table.caption.map { document.words($0) } == "Bảng 1")
    #expect(table.cells.map { document.words($0.range) } == ["a", "", "b c"])
    #expect(document.paragraphs.map { document.words($0.range) } == ["Trước", "Sau"])
  }

  @Test(
    arguments: [
      ("Đơn vị tính: Triệu đồng", "", "Đơn vị tính: Triệu đồng"),
      ("(ĐVT: tấn)", "Bảng 2", "(ĐVT: tấn)\nBảng 2"), ("Sản lượng", "", nil),
      ("Đơn vị tính: " + String(repeating: "x", count: 90), "", nil),
    ] as [(String, String, String?)])
  func theUnitAboveATableIsPartOfItsCaption(line: String, caption: String, whole: String?) throws {
    var builder = DocumentBuilder()
    builder.append(line)
    builder.append([cell("1", 0, 0)], caption: caption)
    let document = try builder.document(named: "a", .docx)
    #expect(document.tables.first?.caption.map { document.words($0) } == whole)
    #expect(document.paragraphs.isEmpty == (whole != nil))
  }

  @Test func moreTextThanTheLimitIsRefused() throws {
    func document(limit: Int) throws -> Document {
      var builder = DocumentBuilder(limits: Limits(text: limit))
      builder.append("abcde")
      return try builder.document(named: "a", .docx)
    }
    #expect(try document(limit: 5).text == "abcde")
    #expect(throws: DocumentFault.unfoldsTooFar(limit: 4)) { try document(limit: 4) }
  }
}
