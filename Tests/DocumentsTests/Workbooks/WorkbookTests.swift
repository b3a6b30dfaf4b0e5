import TestSupport
import Testing

@testable import Documents

@Suite struct WorkbookTests {
  static let styles = """
    <styleSheet><numFmts><numFmt numFmtId="164" formatCode="#,##0.0"/></numFmts>
    <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>
    </styleSheet>
    """

  /// A workbook of these sheets: name, attributes, contents.
  static func file(
    _ sheets: [(name: String, attributes: String, xml: String)], strings: [String] = []
  ) -> [UInt8] {
    let relations = sheets.indices.map {
      "<Relationship Id='r\($0)' Type='x/worksheet' Target='worksheets/\(9 - $0).xml'/>"
    }
    let list = sheets.enumerated().map {
      "<sheet name='\($1.name)' \($1.attributes) r:id='r\($0)'/>"
    }
    return StoredContainer(
      [
        (
          "xl/_rels/workbook.xml.rels",
          "<R>\(relations.joined())<Relationship Id='s' Type='x/styles' Target='styles.xml'/>"
            + "<Relationship Id='t' Type='x/sharedStrings' Target='/xl/s.xml'/></R>"
        ),
        ("xl/workbook.xml", "<workbook xmlns:r='r'><sheets>\(list.joined())</sheets></workbook>"),
        ("xl/styles.xml", styles), ("xl/s.xml", "<sst>\(strings.joined())</sst>"),
      ]
        + sheets.enumerated().map {
          ("xl/worksheets/\(9 - $0).xml", "<worksheet>\($1.xml)</worksheet>")
        }
    ).bytes
  }

  /// A sheet of cells by their places: texts, and numbers after `=`, with a style after `:`.
  static func sheet(_ cells: [(String, String)], _ more: String = "") -> String {
    let cells = cells.map { place, text in
      guard text.hasPrefix("=") else {
        return "<c r='\(place)' t='inlineStr'><is><t>\(text)</t></is></c>"
      }
      let parts = text.dropFirst().split(separator: ":")
      return "<c r='\(place)' s='\(parts.count > 1 ? parts[1] : "0")'><v>\(parts[0])</v></c>"
    }
    return "<sheetData><row>\(cells.joined())</row></sheetData>\(more)"
  }

  static func read(_ cells: [(String, String)], _ more: String = "") throws -> Document {
    try Document.read(file([("Trang", "", sheet(cells, more))]), named: "a.xlsx")
  }

  @Test func cellsShowWhatTheyShow() throws {
    let document = try Self.read([
      ("A1", "Xuất khẩu"), ("B1", "=1.0667:1"), ("C1", "=45657:2"), ("D1", "=1750.25:3"),
      ("E1", "=8.5"),
    ])
    #expect(document.text == "Trang\nXuất khẩu\t106,67%\t31/12/2024\t1750,3\t8,5")
    #expect(document.paragraphs.map(\.role) == [.heading] && document.tables.count == 1)
  }

  @Test func textsMayBeShared() throws {
    let xml =
      "<sheetData><row r='2'><c t='s'><v>1</v></c><c t='s'><v>7</v></c><c t='b'><v>1</v></c>"
      + "<c t='str'><v>y</v></c></row><row hidden='1'><c><v>5</v></c></row></sheetData>"
    let strings = [
      "<si><t>x</t></si>", "<si><r><t>Lú</t></r><r><t>a </t></r><rPh><t>z</t></rPh></si>",
    ]
    let document = try Document.read(
      Self.file([("T", "", xml)], strings: strings), named: "a.xlsx")
    #expect(document.text == "T\nLúa\tTRUE\ty")
  }

  @Test func sheetsComeInTheirOrderAndHiddenOnesDoNot() throws {
    let sheets = [("Hai", ""), ("Ẩn", "state='hidden'"), ("Một", "state='visible'")].map {
      ($0.0, $0.1, Self.sheet([("A1", "a")]))
    }
    let text = try Document.read(Self.file(sheets), named: "a.xlsx").text
    #expect(text == "Hai\na\nMột\na")
  }

  @Test(arguments: [
    ([("A1", "Bảng 1"), ("C2", "ĐVT: tấn")], "Bảng 1 ĐVT: tấn", 1),
    ([("A1", "Bảng 1"), ("C1", "ĐVT: tấn")], "Bảng 1 ĐVT: tấn", 1), ([], nil, 1),
    ([("A1", String(repeating: "dài ", count: 200)), ("A2", "Tên")], "Tên", 2),
  ])
  func linesAboveATableAreItsCaption(
    lines: [(String, String)], caption: String?, paragraphs: Int
  ) throws {
    let table = [("A4", "Lúa"), ("B4", "=1"), ("A5", "Ngô"), ("B5", "=2"), ("A6", "Nguồn: sở")]
    let document = try Self.read(lines + table)
    #expect(document.tables.first?.caption.map { document.words($0) } == caption)
    #expect(document.tables.first?.cells.count == 4)
    // The name of the sheet, and what stands below the table.
    #expect(document.paragraphs.count == paragraphs + 1)
  }

  @Test func anEmptyRowEndsATable() throws {
    let document = try Self.read([
      ("A1", "a"), ("B1", "=1"), ("A3", "b"), ("C3", "=2"), ("A4", "c"), ("C4", "=3"),
    ])
    #expect(document.tables.map(\.cells.count) == [2, 4])
  }

  @Test func mergedCellsAreRangesOfTheGrid() throws {
    let document = try Self.read(
      [("B2", "Năm"), ("F2", "Tên"), ("B3", "=2023"), ("D3", "=2024"), ("F4", "x"), ("B4", "y")],
      "<mergeCells><mergeCell ref='B2:D2'/><mergeCell ref='F2:F3'/><mergeCell ref='A9:B1'/></mergeCells>"
    )
    let cells = try #require(document.tables.first).cells.map {
      "\(document.words($0.range)) \($0.rows) \($0.columns)"
    }
    #expect(
      cells == [
        "Năm 0..<1 0..<2", "Tên 0..<2 2..<3", "2023 1..<2 0..<1", "2024 1..<2 1..<2",
        "y 2..<3 0..<1", "x 2..<3 2..<3",
      ])
  }

  @Test func farPlacesCostNothing() throws {
    let document = try Self.read(
      [("A1", "a"), ("XFD1", "=1"), ("A1048576", "b"), ("XFD1048576", "=2"), ("XFE1", "x")],
      "<mergeCells><mergeCell ref='A2:XFD1048575'/></mergeCells>")
    #expect(document.text == "Trang\na\t1\nb\t2" && document.tables.count == 2)
  }

  @Test func aRowWithinACellIsPassedOver() throws {
    let xml = "<sheetData><row><c><row/><v>5</v></c><c><v>6</v></c></row></sheetData>"
    #expect(try Document.read(Self.file([("T", "", xml)]), named: "a.xlsx").text == "T\n5\n6")
  }

  @Test func hiddenColumnsDoNotShow() throws {
    let xml =
      "<cols><col min='2' max='3' hidden='1'/></cols>"
      + Self.sheet([("A1", "a"), ("B1", "=1"), ("D1", "=2")])
    #expect(try Document.read(Self.file([("T", "", xml)]), named: "a.xlsx").text == "T\na\t2")
  }

  @Test(arguments: [
    ([UInt8]("PK\u{3}\u{4}".utf8) + (0...99), DocumentFault.damaged(.xlsx, detail: "container")),
    (StoredContainer([("x", "")]).bytes, .damaged(.xlsx, detail: "xl/workbook.xml")),
    (
      StoredContainer([("xl/workbook.xml", PartParserTests.bomb)]).bytes,
      .damaged(.xlsx, detail: "DOCTYPE, xl/workbook.xml")
    ),
  ])
  func whatIsNoWorkbookIsRefused(bytes: [UInt8], fault: DocumentFault) {
    #expect(throws: fault) { try Document.read(bytes, named: "a.xlsx") }
  }

  @Test func tooManyCellsAreRefused() throws {
    let cells = (1...11).map { ("A\($0)", "=1") }
    let bytes = Self.file([("T", "", Self.sheet(cells))])
    #expect(throws: DocumentFault.unfoldsTooFar(limit: 10)) {
      try Document.read(bytes, named: "a.xlsx", limits: Limits(parts: 10))
    }
  }
}
