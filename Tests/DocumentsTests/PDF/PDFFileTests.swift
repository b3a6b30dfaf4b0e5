import Testing

@testable import Documents

@Suite struct PDFFileTests {
  /// Lines of a page, one under the other from `top` on, 14 points apart.
  static func lines(_ texts: [String], left: Double = 50, top: Int = 100) -> [PrintedFile.Text] {
    texts.enumerated().map { .init(text: $1, left: left, top: top + 14 * $0) }
  }

  static func read(_ pages: [[PrintedFile.Text]]) throws -> Document {
    try Document.read(PrintedFile.bytes(pages), named: "a.pdf")
  }

  static func outline(_ pages: [[PrintedFile.Text]]) throws -> [String] {
    let document = try read(pages)
    return document.paragraphs.map { "\($0.role): \(document.words($0.range))" }
  }

  static let first = "Kim ngạch xuất khẩu của cả tỉnh trong năm 2024 ước đạt hơn 1.750 triệu USD,"

  @Test func linesArePutTogetherToParagraphs() throws {
    let page = Self.lines([Self.first, "tăng 14,38% so với cùng kỳ.", "Nhập khẩu giảm."])
    #expect(
      try Self.outline([page]) == [
        "body: \(Self.first) tăng 14,38% so với cùng kỳ.", "body: Nhập khẩu giảm.",
      ])
  }

  @Test func aParagraphGoesOnOnTheNextPage() throws {
    let foot = PrintedFile.Text(text: "Trang 1", left: 280, top: 780)
    let pages = [Self.lines([Self.first]) + [foot], Self.lines(["tăng 14,38%.", "Hết."])]
    #expect(
      try Self.outline(pages) == [
        "body: \(Self.first) tăng 14,38%.", "body: Hết.", "surroundings: Trang 1",
      ])
  }

  @Test func runningHeadsSurroundTheText() throws {
    let pages = (1...3).map { number in
      [
        PrintedFile.Text(text: "Báo cáo năm 2024, trang \(number)", left: 50, top: 40)
      ] + Self.lines(["Mục \(number) của báo cáo."], top: 300)
    }
    #expect(
      try Self.outline(pages) == (1...3).map { "body: Mục \($0) của báo cáo." }
        + (1...3).map { "surroundings: Báo cáo năm 2024, trang \($0)" })
  }

  @Test func largeLettersAreHeadings() throws {
    let head = PrintedFile.Text(text: "TÌNH HÌNH KINH TẾ", left: 50, top: 60, size: 16)
    #expect(
      try Self.outline([[head] + Self.lines(["Xuất khẩu tăng.", "Nhập khẩu giảm."], top: 140)])
        .first == "heading: TÌNH HÌNH KINH TẾ")
  }

  @Test func alignedWordsAreATable() throws {
    let rows = [
      ["Mặt hàng", "Năm 2023", "Năm 2024"], ["Cà phê", "540,2", "620"],
      ["Hạt điều", "300", "310,5"],
      ["Cao su", "", "131"],
    ]
    let cells = rows.enumerated().flatMap { row, texts in
      texts.enumerated().map { column, text in
        PrintedFile.Text(text: text, left: Double(60 + 160 * column), top: 150 + 20 * row)
      }
    }
    let page =
      Self.lines(["Xuất khẩu tăng khá."]) + Self.lines(["Đơn vị tính: triệu USD"], top: 130) + cells
      + Self.lines(["Sang năm, tỉnh phấn đấu tăng."], top: 300)
    let document = try Self.read([page])
    let table = try #require(document.tables.first)
    #expect(table.caption.map { document.words($0) } == "Đơn vị tính: triệu USD")
    #expect(
      table.cells.map { "\(document.words($0.range)) \($0.rows) \($0.columns)" }
        == rows.enumerated().flatMap { row, texts in
          texts.enumerated().filter { !$0.element.isEmpty }.map {
            "\($0.element) \(row..<row + 1) \($0.offset..<$0.offset + 1)"
          }
        })
    #expect(
      document.paragraphs.map { document.words($0.range) } == [
        "Xuất khẩu tăng khá.", "Sang năm, tỉnh phấn đấu tăng.",
      ])
  }

  @Test func aNameOfTwoLinesIsOneCell() throws {
    let texts: [(String, Double, Int)] = [
      ("Sản lượng cà phê", 60, 100), ("12,5", 300, 100), ("13,1", 400, 100), ("nhân xô", 60, 114),
      ("Sản lượng điều", 60, 134), ("7", 300, 134), ("8", 400, 134), ("Sản lượng tiêu", 60, 154),
      ("3", 300, 154), ("4", 400, 154),
    ]
    let document = try Self.read([
      texts.map { PrintedFile.Text(text: $0.0, left: $0.1, top: $0.2) }
    ])
    #expect(
      document.text
        == "Sản lượng cà phê nhân xô\t12,5\t13,1\nSản lượng điều\t7\t8\nSản lượng tiêu\t3\t4")
  }

  @Test func textSetInColumnsIsNoTable() throws {
    let left = Self.lines([
      "Xuất khẩu của tỉnh trong", "năm nay tăng khá so với", "năm trước, nhờ giá tốt.",
    ])
    let right = Self.lines(
      ["Nhập khẩu của tỉnh trong", "năm nay giảm nhẹ so với", "năm trước, do nhu cầu."], left: 320)
    let document = try Self.read([left + right])
    #expect(document.tables.isEmpty)
    #expect(document.text.contains("năm trước, nhờ giá tốt."))
  }

  /// As where letters with marks come from another font.
  @Test func aWordCutInPiecesIsOne() throws {
    let pieces = [("th", 50), ("ắ", 60), ("ng l", 66), ("ợ", 83.5), ("i 5", 89.5)]
    let page = pieces.enumerated().map {
      PrintedFile.Text(text: $1.0, left: $1.1, top: 100, size: 10 + 2 * ($0 % 2))
    }
    #expect(try Self.read([page]).text == "thắng lợi 5")
  }

  @Test func textInAFontOfOldIsDecoded() throws {
    let text = try Self.read([Self.lines(["C«ng nghiÖp t¨ng 8,5%", "so víi cïng kú."])]).text
    #expect(text == "Công nghiệp tăng 8,5% so với cùng kỳ.")
  }

  /// Written by an office program, with the font within it.
  @Test func aFileOfAnOfficeProgramIsRead() throws {
    let document = try Document.read(Fixture.bytes("report.pdf"), named: "report.pdf")
    #expect(document.text.contains("tăng 14,38% so với cùng kỳ"))
    #expect(
      document.tables.first?.cells.map { document.words($0.range) }.suffix(3) == [
        "Cao su", "120", "131",
      ])
  }

  @Test func aPageWithoutTextIsScanned() {
    #expect(throws: DocumentFault.scanned) {
      try Document.read(
        PrintedFile.bytes(contents: ["0 0 100 100 re f"]), named: "a.pdf")
    }
  }

  @Test func aFileUnderAPasswordIsTold() throws {
    let bytes = try Fixture.bytes("locked.pdf")
    #expect(throws: DocumentFault.encrypted) { try Document.read(bytes, named: "locked.pdf") }
  }

  @Test(arguments: [[UInt8]("nhiễu".utf8), Array("%PDF-1.4\n".utf8) + (128...255), []])
  func whatIsNoPDFIsDamaged(bytes: [UInt8]) {
    #expect(throws: DocumentFault.damaged(.pdf, detail: "")) {
      try Document.read(bytes, named: "a.pdf")
    }
  }

  /// Every form draws the next one ten times.
  @Test func aFileThatKeepsTheProgramBusyIsGivenUp() {
    let forms = (0..<12).map { level in
      PrintedFile.stream(
        String(repeating: "/X\(level + 1) Do ", count: level == 11 ? 0 : 10)
          + "BT /F 9 Tf <0041> Tj ET",
        "/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</Font<</F 3 0 R>>/XObject<<"
          + "/X\(level + 1) \(11 + level) 0 R>>>>")
    }
    let bytes = PrintedFile.bytes(
      contents: ["/X0 Do"], resources: "/XObject<</X0 10 0 R>>", objects: forms)
    #expect(throws: DocumentFault.programFailed("pdftotext", seconds: 1)) {
      try Document.read(bytes, named: "a.pdf", limits: Limits(seconds: 1))
    }
  }
}
