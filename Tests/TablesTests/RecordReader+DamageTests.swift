import Testing

@testable import Tables

@Suite struct RecordReaderDamageTests {
  @Test(
    "A damaged line tells its texts, in chunks of any size", arguments: [0, 1, 2, 5, 1 << 16],
    [
      ("x,y\"z,w", ["x", "y\"z", "w"]), ("\"x,y\",z\"", ["x,y", "z\""]), ("\"x,y", ["x", "y"]),
      ("\"x\"y,z", ["x\"y", "z"]), ("x,\0,z", ["x", "\0", "z"]), ("\0", ["\0"]),
    ])
  func damagedTexts(size: Int, _ line: (text: String, texts: [String])) throws {
    for end in ["", "\n", "\r\n", "\nb,c\n"] {
      var reader = try reader(
        over: "a\n\(line.text)\(end)", chunk: size, dialect: .standard,
        options: RecordReader.Options(allowsLineBreaks: false))
      _ = try reader.next()
      #expect(reader.damagedTexts == nil)
      #expect(failure(of: &reader) != nil)
      #expect(reader.damagedTexts == line.texts)
    }
  }

  @Test func aLineThatIsTooLongTellsWhatWasReadOfIt() throws {
    for size in [0, 1, 5] {
      var reader = try reader(
        over: "a,b,c\nxx,yy,zzzzzzzz\n", chunk: size, dialect: .standard,
        options: RecordReader.Options(recordLimit: 10))
      _ = try reader.next()
      #expect(failure(of: &reader) == .overlongRecord(line: 2, limit: 10))
      #expect(reader.damagedTexts == ["xx", "yy"])
    }
  }
}
