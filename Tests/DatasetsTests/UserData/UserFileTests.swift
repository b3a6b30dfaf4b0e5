import Figures
import Foundation
import Tables
import Testing

@testable import Datasets

@Suite("UserFile")
struct UserFileTests {
  private let header = "indicator,province,year,value\n"

  /// A file whose one series must be refused, and the fault of its row.
  private func fault(_ text: String) throws -> (line: Int, fault: RowFault)? {
    let file = try userFile(text)
    guard let refused = file.refused.values.first, case .row(let line, let fault) = refused else {
      return nil
    }
    let isNoted = file.notes.contains {
      if case .seriesLeftOut(_, _, line, fault) = $0 { return true }
      return false
    }
    return isNoted && file.declarations.isEmpty ? (line, fault) : nil
  }

  @Test("a plain series is read, its names resolved, its plans beside it")
  func readsPlainSeries() throws {
    let file = try userFile(
      "indicator,province,year,value,plan,unit\nxuất khẩu,ben tre,2023,1.4,,billion USD\n"
        + "exports,Bến Tre,2024,1630,1750,million USD\nexports,Bến Tre,2025,,1800,\n")
    #expect(file.declarations.count == 4 && file.notes.isEmpty)
    #expect(Set(file.declarations.map(\.province)) == ["Bến Tre"])
    #expect(file.declarations.map(\.status) == [.actual, .actual, .plan, .plan])
    #expect(file.declarations.allSatisfy { $0.citation.title == "mine.csv" })
  }

  @Test("a column that no layout has is told, not silently passed over")
  func tellsUnknownColumns() throws {
    let file = try userFile(
      header.dropLast() + ",scope_note,Unit\nexports,Bến Tre,2024,1,9 months,\n")
    #expect(file.notes == [.unknownColumns(["scope_note"])])
    #expect(file.declarations.count == 1)
  }

  @Test("the columns of the built-in statements are all known")
  func knowsItsOwnColumns() throws {
    let header = try TableReader(RecordReader(BuiltInTable.statements.bytes)).header
    #expect(Set(header.names) == Set(StatementRow.columns))
  }

  @Test("statements are read in the columns of the built-in ones")
  func readsStatements() throws {
    let file = try userFile(
      "indicator,province,year,kind,value,growth,period,date\n"
        + "exports,Gia Lai,2024,estimate,800,17.65,year,2024-12\n"
        + "exports,Gia Lai,2024,unknown,600,,9m,2024-10\n")
    #expect(file.declarations.map(\.status) == [.estimate, .unknown])
    #expect(file.declarations.first?.citation.date == "2024-12-31")
  }

  @Test("the built-in statements, given as a user's file, are all read")
  func readsTheBuiltInLayout() throws {
    let text = BuiltInTable.statements.bytes.withUnsafeBytes { Array($0) }
    let file = try userFile(text)
    #expect(file.declarations.count == 713 && file.refused.isEmpty)
  }

  @Test("a damaged row refuses its own series and nothing else")
  func refusesOneSeries() throws {
    var text = header
    for year in 2005...2019 { text += "exports,Bến Tre,\(year),100\n" }
    text += "exports,Bến Tre,2020,many\nexports,Bến Tre,2021,\nexports,Gia Lai,2020,580\n"
    let file = try userFile(text)
    #expect(file.declarations.map(\.province) == ["Gia Lai"])
    #expect(
      file.notes == [
        .seriesLeftOut(
          indicator: "exports", province: "Bến Tre", line: 17,
          .number(column: "value", .malformed("many")))
      ])
  }

  @Test(
    "rows that contradict those before",
    arguments: [
      (
        "exports,X,2020,1\nexports,X,2021,2\nexports,X,2020,3\n", 4,
        RowFault.duplicateYear(2020, firstLine: 2)
      ),
      ("exports,X,99999,1\n", 2, .year("99999")), ("exports,X,,1\n", 2, .missing(column: "year")),
      ("exports,X,2020,\n", 2, .missing(column: "value")),
      ("exports,,2020,5\n", 2, .missing(column: "province")),
      (",X,2020,5\n", 2, .missing(column: "indicator")),
      ("exports,X,2020,-5\n", 2, .belowZero(column: "value", value: "-5")),
      ("exports,X,2020,1e300\n", 2, .number(column: "value", .outOfRange("1e300"))),
      ("exports,X,2020,1e-300\n", 2, .number(column: "value", .outOfRange("1e-300"))),
    ])
  func refusesRows(rows: String, line: Int, expected: RowFault) throws {
    let found = try #require(try fault(header + rows))
    #expect(found.line == line && found.fault == expected)
  }

  @Test("numbers that are none are refused", arguments: ["NaN", "inf", "-Infinity", "∞"])
  func refusesNotFinite(text: String) throws {
    let found = try #require(try fault(header + "exports,X,2020,\(text)\n"))
    #expect(found.fault == .number(column: "value", .notFinite(text)))
  }

  @Test("units of different kinds in one series are refused, of one kind converted")
  func checksUnits() throws {
    let header = "indicator,province,year,value,unit\n"
    let found = try #require(
      try fault(header + "exports,X,2020,1,million USD\nexports,X,2021,1,tonnes\n"))
    #expect(found.fault == .unit("tonnes", earlier: "million USD", firstLine: 2))
    let file = try userFile(
      header + "exports,X,2020,900,million USD\nexports,X,2021,1,billion USD\n")
    #expect(file.refused.isEmpty && file.declarations.count == 2)
  }

  @Test("years out of order are sorted, and said")
  func sortsYears() throws {
    let file = try userFile(header + "my,X,2021,2\nmy,X,2020,1\nmy,X,2019,1\nmy,X,2022,3\n")
    #expect(file.notes == [.unsortedYears(line: 3)])
    #expect(file.declarations.count == 4)
  }

  @Test("zero is a value; what no catalogue knows is the user's own, without a unit")
  func takesOwnNames() throws {
    let file = try userFile(header + "my index,Atlantis,2020,0\nmy index,Atlantis,2021,-1\n")
    #expect(Set(file.declarations.map(\.indicator)) == ["my index"])
    #expect(Set(file.declarations.compactMap(\.level?.unit.name)) == [""])
    let library = try Library(
      indicators: IndicatorCatalogue(), provinces: ProvinceCatalogue(), files: [file],
      asOf: nil)
    let query = SeriesQuery(
      indicator: try library.indicator(named: "My Index"),
      match: try library.province(named: "atlantis"), now: 2022)
    #expect(try library.assembly(for: query).assembly.series?.values == [2020: 0, 2021: -1])
  }

  @Test("a byte order mark, CRLF, semicolons and decimal commas are read as meant")
  func readsOtherDialects() throws {
    let text =
      "\u{FEFF}indicator;province;year;value;plan\r\nexports;Bến Tre;2023;1452,5;\r\n"
      + "exports;Bến Tre;2024;1630,25;1750,5\r\n\r\n"
    let file = try userFile(text)
    #expect(
      file.declarations.compactMap { $0.level?.decimal.plain } == ["1452.5", "1630.25", "1750.5"])
    #expect(file.notes == [.blankLines(count: 1)])
    let doubtful = try userFile("indicator;province;year;value\nexports;Bến Tre;2023;1.452\n")
    #expect(doubtful.notes == [.doubtfulNumber("1.452")])
  }

  @Test("a table that is none is refused whole")
  func refusesDamagedFiles() throws {
    #expect(throws: DataFault.table(.empty)) { try userFile("") }
    #expect(throws: DataFault.unknownLayout(found: ["a", "b"])) { try userFile("a,b\n1,2\n") }
    #expect(
      throws: DataFault.table(
        .missingColumns(["value"], found: ["indicator", "province", "year"]))
    ) { try userFile("indicator,province,year\nexports,X,2020\n") }
    #expect(throws: DataFault.table(.fieldCount(line: 3, expected: 4, found: 2))) {
      try userFile(header + "exports,X,2020,5\nexports,X\n")
    }
    for bytes in [[0xFF, 0xFE, 0x41, 0], Array(header.utf8) + [0x65, 0xC3, 0x28, 0x0A]] {
      #expect(throws: DataFault.self) { try userFile(bytes) }
    }
  }

  @Test("files that cannot be read are told by name; zeros without end are refused at once")
  func refusesUnreadablePaths() throws {
    try withTemporaryFolder { folder in
      let zeros = "\(folder)/zeros.csv"
      #expect(FileManager.default.createFile(atPath: zeros, contents: nil))
      let handle = try FileHandle(forWritingTo: URL(filePath: zeros))
      try handle.truncate(atOffset: 200 << 20)
      try handle.close()
      for path in [zeros, folder, "\(folder)/missing.csv"] {
        #expect {
          try Library(adding: [path])
        } throws: { error in
          (error as? Library.UnreadableFile)?.name == path
        }
      }
    }
  }
}
