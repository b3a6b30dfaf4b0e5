import Testing

@testable import Tables

@Suite struct TableReaderTests {
  private func table(
    _ text: String, requiring columns: [String] = []
  ) throws -> TableReader {
    try TableReader(RecordReader(Bytes(copying: Array(text.utf8))), requiring: columns)
  }

  private func failure(of table: inout TableReader) -> TableError? {
    do throws(TableError) {
      _ = try table.next()
      return nil
    } catch {
      return error
    }
  }

  @Test func rowsComeUnderTheirHeader() throws {
    var table = try table("\u{FEFF}Tỉnh;Năm;Giá trị\r\nBến Tre;2024;1630,5\r\n")
    let row = try #require(try table.next())
    #expect(row.text("tỉnh") == "Bến Tre")
    #expect(row[0].equals("Bến Tre"))
    #expect(try row.integer("năm") == 2024)
    #expect(try row.double("giá trị") == 1630.5)
    #expect(row["unit"] == nil)
    #expect(row.line == 2)
    #expect(try table.next() == nil)
  }

  @Test func aHeaderAloneHasNoRows() throws {
    for text in ["a,b", "a,b\n", "\n\na,b\r\n\n"] {
      var table = try table(text)
      #expect(table.header.names == ["a", "b"])
      #expect(try table.next() == nil)
    }
  }

  @Test func rowsOfSeparatorsAreSkippedAndCounted() throws {
    var table = try table("a,b,\n1,2,\n,,\n\n3,4,,,\n5,6\n")
    var rows: [[String?]] = []
    while let row = try table.next() { rows.append([row.text("a"), row.text("b")]) }
    #expect(rows == [["1", "2"], ["3", "4"], ["5", "6"]])
    #expect(table.blankLines == 2)
  }

  @Test func aRowOfAnotherWidthIsAnErrorAndTheNextIsRead() throws {
    var table = try table("a,b\n1\n1,2,3\n\"x\"y,2\n1,2\n")
    #expect(failure(of: &table) == .fieldCount(line: 2, expected: 2, found: 1))
    #expect(table.row.text("a") == "1")
    #expect(table.row["b"] == nil)
    #expect(failure(of: &table) == .fieldCount(line: 3, expected: 2, found: 3))
    #expect(failure(of: &table) == .textAfterQuote(Place(line: 4, column: 4, field: 1)))
    #expect(try table.next()?.line == 5)
    #expect(try table.next() == nil)
  }

  @Test func aTableWithoutItsColumnsIsRefused() {
    #expect(throws: TableError.missingColumns(["c"], found: ["a", "b"])) {
      _ = try table("a,b\n", requiring: ["b", "c"])
    }
    #expect(throws: TableError.empty) { _ = try table("\n \n\n") }
  }
}
