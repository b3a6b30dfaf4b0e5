import Testing

@testable import Tables

@Suite struct RecordReaderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let records: [[String]]
    let lines: [Int]
    var blank = 0
    var testDescription: String { String(reflecting: text) }
  }

  static let cases = [
    Case(text: "a,b\n1,2\n", records: [["a", "b"], ["1", "2"]], lines: [1, 2]),
    Case(text: "a,b\n1,2", records: [["a", "b"], ["1", "2"]], lines: [1, 2]),
    Case(text: "a,b\r\n1,2\r\n", records: [["a", "b"], ["1", "2"]], lines: [1, 2]),
    Case(text: "a,b\r1,2\r", records: [["a", "b"], ["1", "2"]], lines: [1, 2]),
    Case(text: "a\r\n\n\r \t\nb", records: [["a"], ["b"]], lines: [1, 5], blank: 3),
    Case(text: "\n", records: [], lines: [], blank: 1),
    Case(text: "a,\n,b\n,", records: [["a", ""], ["", "b"], ["", ""]], lines: [1, 2, 3]),
    Case(text: "\"\"\n", records: [[""]], lines: [1]),
    Case(text: "\"a\"\"b\"\"\",\"\"\"\"\n", records: [["a\"b\"", "\""]], lines: [1]),
    Case(text: "\"a,b\",\"c\"", records: [["a,b", "c"]], lines: [1]),
    Case(
      text: "\"a\r\nb\nc\rd\",e\nf,g\n", records: [["a\r\nb\nc\rd", "e"], ["f", "g"]],
      lines: [1, 5]),
    Case(text: "Bến Tre,xuất khẩu\n", records: [["Bến Tre", "xuất khẩu"]], lines: [1]),
    Case(text: "a b , c\n", records: [["a b ", " c"]], lines: [1]),
  ]

  @Test(arguments: cases) func reads(_ given: Case) throws {
    for size in [0, 1, 2, 3, 7, 1 << 16] {
      var reader = try reader(over: given.text, chunk: size, dialect: .standard)
      var records: [[String]] = []
      var lines: [Int] = []
      while let record = try reader.next() {
        records.append(record.texts)
        lines.append(record.line)
      }
      #expect(records == given.records, "chunks of \(size)")
      #expect(lines == given.lines, "chunks of \(size)")
      #expect(reader.blankLines == given.blank, "chunks of \(size)")
    }
  }

  struct Damage: Sendable, CustomTestStringConvertible {
    let text: [UInt8]
    let error: TableError
    /// The fields before the damage, and the records after it.
    let before: [String]
    let after: [[String]]
    var allowsLineBreaks = true
    var testDescription: String { String(reflecting: String(decoding: text, as: UTF8.self)) }
  }

  static let damages = [
    Damage(
      text: Array("a,b\nc,d\"e,f\ng,h\n".utf8),
      error: .strayQuote(Place(line: 2, column: 4, field: 2)), before: ["c"],
      after: [["g", "h"]]),
    Damage(
      text: Array("a\nế, \"b\"\r\nc".utf8),
      error: .strayQuote(Place(line: 2, column: 4, field: 2)), before: ["ế"], after: [["c"]]),
    Damage(
      text: Array("a\n\"b\"c\rd".utf8), error: .textAfterQuote(Place(line: 2, column: 4, field: 1)),
      before: [], after: [["d"]]),
    Damage(
      text: Array("a\n\"b\nc\",\"d\"e\nf".utf8),
      error: .textAfterQuote(Place(line: 3, column: 7, field: 2)), before: ["b\nc"],
      after: [["f"]]),
    Damage(
      text: Array("a\nx,\"b".utf8), error: .unclosedQuote(Place(line: 2, column: 3, field: 2)),
      before: ["x"], after: []),
    Damage(
      text: Array("a\nx,\"b\nc".utf8), error: .unclosedQuote(Place(line: 2, column: 3, field: 2)),
      before: ["x"], after: [["c"]], allowsLineBreaks: false),
    Damage(
      text: Array("a\nb,".utf8) + [0xC3, 0x28] + Array(",d\ne".utf8),
      error: .invalidUTF8(Place(line: 2, column: 3, field: 2), byte: 0xC3), before: ["b"],
      after: [["e"]]),
    Damage(
      text: Array("a\nb,\"c\nd".utf8) + [0xFF] + Array("\",d\ne".utf8),
      error: .invalidUTF8(Place(line: 3, column: 2, field: 2), byte: 0xFF), before: ["b"],
      after: [["e"]]),
    Damage(
      text: Array("a\nb,\0,c\nd".utf8), error: .nul(Place(line: 2, column: 3, field: 2)),
      before: ["b"], after: [["d"]]),
    Damage(
      text: Array("a\n\"b\0\",c\nd".utf8), error: .nul(Place(line: 2, column: 3, field: 1)),
      before: [], after: [["d"]]),
  ]

  @Test(arguments: damages) func placesDamageAndGoesOn(_ given: Damage) throws {
    for size in [0, 1, 2, 5, 1 << 16] {
      var reader = try reader(
        over: given.text, chunk: size, dialect: .standard,
        options: RecordReader.Options(allowsLineBreaks: given.allowsLineBreaks))
      _ = try reader.next()
      #expect(failure(of: &reader) == given.error, "chunks of \(size)")
      #expect(reader.record.texts == given.before)
      var after: [[String]] = []
      while let record = try reader.next() { after.append(record.texts) }
      #expect(after == given.after, "chunks of \(size)")
    }
  }

  @Test(arguments: [0, 1, 3, 1 << 16]) func aRecordAtTheLimitIsRead(size: Int) throws {
    let options = RecordReader.Options(recordLimit: 10)
    var reader = try reader(
      over: "123456789\n12345678901\n1,\"345678901\n\"\nabc\n", chunk: size, dialect: .standard,
      options: options)
    #expect(try reader.next()?.texts == ["123456789"])
    #expect(failure(of: &reader) == .overlongRecord(line: 2, limit: 10))
    #expect(failure(of: &reader) == .unclosedQuote(Place(line: 3, column: 3, field: 2)))
    #expect(failure(of: &reader) == .unclosedQuote(Place(line: 4, column: 1, field: 1)))
    #expect(try reader.next()?.texts == ["abc"])
    #expect(try reader.next() == nil)
  }

  @Test func endlessZerosAreRefusedAtOnce() throws {
    var reader = try RecordReader(ByteSource(path: "/dev/zero"))
    #expect(failure(of: &reader) == .nul(Place(line: 1, column: 1, field: 1)))
  }

  @Test func aRecordMayBeKept() throws {
    let lines = (0..<20_000).map { "line \($0),\($0)" }.joined(separator: "\n")
    var reader = try reader(over: lines, chunk: 4096)
    var kept: [Record] = []
    while let record = try reader.next() { kept.append(record) }
    #expect(kept.count == 20_000)
    #expect(kept.enumerated().allSatisfy { $1[1].equals("\($0)") && $1.line == $0 + 1 })
  }
}
