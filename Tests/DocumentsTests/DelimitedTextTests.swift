import Tables
import Testing

@testable import Documents

@Suite struct DelimitedTextTests {
  private func read(_ text: String) throws -> Document {
    try Document.read(Array(text.utf8), named: "a.csv")
  }

  @Test func rowsAreOneTable() throws {
    let document = try read(
      "\u{FEFF}Chỉ tiêu;Năm 2024\r\nXuất khẩu;1.750,5\r\n\"Nhập; khẩu\";-8\r\n")
    let table = try #require(document.tables.first)
    #expect(document.tables.count == 1 && document.paragraphs.isEmpty)
    #expect(document.text == "Chỉ tiêu\tNăm 2024\nXuất khẩu\t1.750,5\nNhập; khẩu\t-8")
    #expect(table.cells.map { document.words($0.range) }.last == "-8")
    #expect(table.cells.map(\.isHeader) == [true, true, false, false, false, false])
    #expect(table.cells.map(\.rows.lowerBound) == [0, 0, 1, 1, 2, 2])
    #expect(table.cells.map(\.columns.lowerBound) == [0, 1, 0, 1, 0, 1])
  }

  @Test func aFirstRowWithNumbersIsNoHeading() throws {
    #expect(try read("a,1\nb,2").tables.first?.cells.contains { $0.isHeader } == false)
    #expect(try read("a,b\nc,d").tables.first?.cells.contains { $0.isHeader } == false)
    #expect(try read("").tables.isEmpty)
  }

  @Test func aTornTableIsRefused() {
    #expect(throws: DocumentFault.table(.unclosedQuote(Place(line: 2, column: 3, field: 2)))) {
      try read("a,b\n1,\"2")
    }
  }
}
