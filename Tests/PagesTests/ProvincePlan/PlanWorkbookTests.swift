import Figures
import Planning
import Testing

@testable import Documents
@testable import Pages

@Suite struct PlanWorkbookTests {
  private static func spreadsheet(
    own name: String = "Mushrooms", all: Bool = false, _ language: Language = .vietnamese
  ) throws -> Spreadsheet {
    PlanWorkbook(
      try Samples.provincePlan(own: name), of: "Bến Tre", showsOthers: all, language: language
    ).spreadsheet
  }

  /// The rows of a sheet as a reader of spreadsheets shows them.
  private static func rows(_ spreadsheet: Spreadsheet, table: Int = 0) throws -> [[String]] {
    let document = try Document.read(spreadsheet.bytes(), named: "a.xlsx")
    let scalars = Array(document.text.unicodeScalars)
    let cells = document.tables[table].cells
    return Dictionary(grouping: cells) { $0.rows.lowerBound }.sorted { $0.key < $1.key }.map {
      $0.value.map { cell in
        String(String.UnicodeScalarView(scalars[cell.range]))
      }
    }
  }

  @Test func showsWhatTheReaderOfSpreadsheetsReads() throws {
    let rows = try Self.rows(Self.spreadsheet())
    #expect(rows.contains { $0.starts(with: ["STT", "Chỉ tiêu", "ĐVT", "TH 2023", "KH 2024"]) })
    let exports = try #require(rows.first { $0.contains("Kim ngạch xuất khẩu") })
    for cell in ["triệu USD", "93,1%", "+12,3%"] {
      #expect(exports.contains(cell), "\(cell): \(exports)")
    }
  }

  @Test func figuresAreNumbersWithTheDigitsOfTheirPrint() throws {
    let sheet = try #require(try Self.spreadsheet().sheets.first)
    let rows = sheet.rows.map { $0.cells.map(\.content) }
    let line = try #require(rows.first { $0.contains(.text("Kim ngạch xuất khẩu")) })
    #expect(line.contains(.number(1630)) && line.contains(.number(1750)))
    let poverty = try #require(
      sheet.rows.first { $0.cells.contains { $0.content == .text("Tỷ lệ hộ nghèo") } })
    let formats = poverty.cells.compactMap(\.style.format)
    #expect(formats.contains("#,##0.0") && formats.contains { $0.hasPrefix("\"≤\"") })
  }

  @Test(arguments: ["=1+1", "@SUM(1+1)*cmd|' /C calc'!A0", "+1", "-1"])
  func noNameBecomesAFormula(name: String) throws {
    let bytes = try Self.spreadsheet(own: name).bytes()
    let container = try Container(bytes, .xlsx, limits: .standard) { $0.contains("sheet1.xml") }
    let xml = String(decoding: try #require(container.parts.values.first), as: UTF8.self)
    #expect(!xml.contains("<f>") && !xml.contains("<f "))
    #expect(try Self.rows(Self.spreadsheet(own: name)).joined().contains(name))
  }

  @Test func otherYearsHaveASheetOfTheirOwn() throws {
    #expect(try Self.spreadsheet().sheets.map(\.name) == ["KH 2025"])
    let all = try Self.spreadsheet(all: true, .english)
    #expect(all.sheets.map(\.name) == ["Plan 2025", "Other years"])
    #expect(try Self.rows(all, table: 1).joined().contains("Trade balance"))
  }

  @Test func everyRowOfTheTableHasACellForEachColumn() throws {
    for sheet in try Self.spreadsheet(all: true).sheets {
      let rows = sheet.rows.filter { !$0.isMerged && !$0.cells.isEmpty }
      #expect(rows.allSatisfy { $0.cells.count == sheet.widths.count })
    }
  }
}
