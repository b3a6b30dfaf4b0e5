import Testing

@testable import Documents
@testable import Pages

@Suite struct SpreadsheetBytesTests {
  private static func sheet(_ cells: [Spreadsheet.Cell]) -> Spreadsheet {
    Spreadsheet(
      title: "Kế hoạch", subject: "2025",
      sheets: [
        .init(
          name: "KH 2025", widths: [10, 20],
          rows: [.init(across: "Kế hoạch", .init(isBold: true)), .init(cells)],
          frozen: (rows: 1, columns: 1), repeated: 0...0)
      ])
  }

  /// The part of the file with the cells of the first sheet.
  private static func xml(_ spreadsheet: Spreadsheet, _ part: String = "xl/worksheets/sheet1.xml")
    throws -> String
  {
    let container = try Container(spreadsheet.bytes(), .xlsx, limits: .standard) { $0 == part }
    return String(decoding: try #require(container.parts[part]), as: UTF8.self)
  }

  @Test func numbersAreNumbers() throws {
    let style = Spreadsheet.Style(format: "#,##0.0")
    let xml = try Self.xml(
      Self.sheet([.init(.number(1630.5), style), .init(.number(-2), .init())]))
    #expect(xml.contains(/<c r="A2" s="\d+"><v>1630.5<\/v><\/c>/))
    #expect(xml.contains("<v>-2</v>"))
  }

  @Test(arguments: ["=1+1", "@SUM(A1)", "+1", "-1", "{=1}", "http://a.vn", "123", " =1", "\t=1"])
  func textIsNeverAFormula(text: String) throws {
    let spreadsheet = Self.sheet([.init(.text(text), .init())])
    let xml = try Self.xml(spreadsheet)
    #expect(xml.contains(/<c r="A2" s="\d+" t="s">|<c r="A2" t="s">/))
    #expect(!xml.contains("<f>") && !xml.contains("<hyperlink"))
    let document = try Document.read(spreadsheet.bytes(), named: "a.xlsx")
    #expect(document.text.contains(text.trimmingPrefix(while: \.isWhitespace)))
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func whatIsNoNumberIsBlank(value: Double) throws {
    let xml = try Self.xml(Self.sheet([.init(.number(value), .init()), .init(.blank, .init())]))
    #expect(!xml.lowercased().contains("nan") && !xml.lowercased().contains("inf"))
  }

  @Test(arguments: [
    "a\u{0}b", "\u{FFFE}", "\u{1}", "]]>&<\"'", String(repeating: "x", count: 40_000),
  ])
  func everyTextGivesAFileThatOpens(text: String) throws {
    let bytes = try Self.sheet([.init(.text(text), .init(wraps: true))]).bytes()
    let document = try Document.read(bytes, named: "a.xlsx")
    #expect(document.text.contains("Kế hoạch"))
  }

  @Test func isPrintedOnOnePageAcross() throws {
    let spreadsheet = Self.sheet([.init(.number(1), .init())])
    let xml = try Self.xml(spreadsheet)
    #expect(xml.contains("orientation=\"landscape\"") && xml.contains("paperSize=\"9\""))
    #expect(xml.contains("fitToHeight=\"0\"") && xml.contains("<mergeCell ref=\"A1:B1\"/>"))
    #expect(xml.contains("state=\"frozen\"") && xml.contains("topLeftCell=\"B2\""))
    #expect(try Self.xml(spreadsheet, "xl/workbook.xml").contains("_xlnm.Print_Titles"))
    #expect(try Self.xml(spreadsheet, "docProps/core.xml").contains("<dc:title>Kế hoạch"))
  }
}
