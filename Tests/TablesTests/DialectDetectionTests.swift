import Testing

@testable import Tables

@Suite struct DialectDetectionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let dialect: Dialect
    var doubtful: String?
    var testDescription: String { String(text.prefix(40)) }
  }

  static let cases = [
    Case(text: "a,b\n1,2\n", dialect: .standard),
    Case(text: "a,b\n1.5,2\n", dialect: .standard),
    Case(text: "a,b\n", dialect: .standard),
    Case(text: "a\n1\n", dialect: .standard),
    Case(text: "a\r\n1\r\n", dialect: Dialect(lineEnd: .carriageReturnLineFeed)),
    Case(text: "a\r1\r", dialect: Dialect(lineEnd: .carriageReturn)),
    Case(text: "a\tb\n1\t2\n", dialect: Dialect(separator: .tab)),
    Case(
      text: "a\tb\n1,5\t2\n", dialect: Dialect(separator: .tab, decimalMark: .comma)),
    Case(text: "a;b\n1.5;2\n", dialect: Dialect(separator: .semicolon)),
    Case(
      text: "a;b\n8,5;2\n", dialect: Dialect(separator: .semicolon, decimalMark: .comma)),
    Case(
      text: "\u{FEFF}indicator;province;year;value\r\nexports;Bến Tre;2024;1630,5\r\n",
      dialect: .excel),
    // The decimal commas split the rows more evenly than the semicolons do the header.
    Case(
      text: "name;value\na;1,5\nb;2,5\nc;3,5\n",
      dialect: Dialect(separator: .semicolon, decimalMark: .comma)),
    Case(text: "a,b\n\"8,5\",x\n", dialect: Dialect(decimalMark: .comma)),
    Case(text: "a,b\n\"x;y;z\",1\n", dialect: .standard),
    Case(text: "a,b,\"c;d\"\n1;1;1,2,3\n", dialect: .standard),
    // Thousands or decimals: nothing tells.
    Case(text: "a;b\n1.234;x\n", dialect: Dialect(separator: .semicolon), doubtful: "1.234"),
    Case(
      text: "a;b\n1,234;x\n", dialect: Dialect(separator: .semicolon, decimalMark: .comma),
      doubtful: "1,234"),
    Case(text: "a;b\n1.234;0.5\n", dialect: Dialect(separator: .semicolon)),
    Case(text: "a;b\n0.234;x\n", dialect: Dialect(separator: .semicolon)),
    Case(text: "a,b\n1.234,x\n", dialect: .standard),
    Case(text: "a,b\n\"1,234\",x\n", dialect: .standard),
  ]

  @Test(arguments: cases) func detects(_ given: Case) throws {
    let reader = try RecordReader(Bytes(copying: Array(given.text.utf8)))
    #expect(reader.dialect == given.dialect)
    #expect(reader.doubtfulNumber == given.doubtful)
  }

  @Test func aDialectThatIsGivenIsNotQuestioned() throws {
    let text = Bytes(copying: Array("\u{FEFF}a;b\n1,5;2\n".utf8))
    var reader = try RecordReader(text, dialect: .standard)
    #expect(reader.dialect == Dialect(hasByteOrderMark: true))
    #expect(try reader.next()?.texts == ["a;b"])
  }

  @Test(
    arguments: [[0xFF, 0xFE, 0x61, 0], [0xFE, 0xFF, 0, 0x61], [0xFF, 0xFE, 0, 0]] as [[UInt8]])
  func wideEncodingsAreRefused(_ bytes: [UInt8]) {
    #expect(throws: TableError.wideEncoding) { _ = try RecordReader(Bytes(copying: bytes)) }
  }

  @Test(arguments: ["", "\u{FEFF}"]) func nothingIsRefused(_ text: String) {
    #expect(throws: TableError.empty) { _ = try RecordReader(Bytes(copying: Array(text.utf8))) }
  }
}
