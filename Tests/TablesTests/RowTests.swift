import Testing

@testable import Tables

@Suite struct RowTests {
  private func row(_ text: String) throws -> Row {
    var table = try TableReader(RecordReader(Bytes(copying: Array(text.utf8))))
    return try #require(try table.next())
  }

  @Test func cellsAreReadByTheDialect() throws {
    let row = try row("year;value\n2024; 1630,50 \n")
    #expect(try row.integer("Year") == 2024)
    #expect(try row.double("value") == 1630.5)
    #expect(try row.decimal("value").digits == "163050")
    #expect(try row.decimal("value").places == 2)
  }

  @Test func emptyAndMissingCellsAreAbsent() throws {
    let row = try row("year,value\n2024, \n")
    #expect(try row.doubleIfPresent("value") == nil)
    #expect(try row.decimalIfPresent("plan") == nil)
    #expect(try row.integerIfPresent("year") == 2024)
    #expect(throws: TableError.cell(line: 2, column: "value", .empty)) {
      _ = try row.double("value")
    }
    #expect(throws: TableError.cell(line: 2, column: "plan", .empty)) {
      _ = try row.integer("plan")
    }
  }

  @Test func faultsHaveTheirPlace() throws {
    let row = try row("year,value\n\n2024a,NaN\n")
    #expect(throws: TableError.cell(line: 3, column: "year", .malformed("2024a"))) {
      _ = try row.integer("year")
    }
    #expect(throws: TableError.cell(line: 3, column: "value", .notFinite("NaN"))) {
      _ = try row.doubleIfPresent("value")
    }
  }
}
