import TestSupport
import Testing

@testable import Tables

@Suite struct RecordWriterTests {
  @Test(arguments: [
    (["a", "b"], "a,b\n"), (["a,b", "c;d"], "\"a,b\",c;d\n"), (["", ""], ",\n"), ([""], "\"\"\n"),
    ([" "], "\" \"\n"), (["\"x\""], "\"\"\"x\"\"\"\n"), (["a\nb", "c\rd"], "\"a\nb\",\"c\rd\"\n"),
    (["=1+1", "-5"], "=1+1,-5\n"), (["\u{FEFF}a"], "\"\u{FEFF}a\"\n"),
  ])
  func quotesWhatNeedsIt(fields: [String], text: String) throws {
    #expect(try RecordWriter.text(of: [fields]) == text)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+x", "'+x"), ("-x", "'-x"), ("@a", "'@a"), ("\tx", "'\tx"),
    ("\rx", "\"'\rx\""), ("=\"a;b\"", "\"'=\"\"a;b\"\"\""), ("-", "'-"), ("-1+2", "'-1+2"),
    ("-8,5", "-8,5"), ("-8.5", "-8.5"), ("+14,38%", "+14,38%"), ("-1e5", "-1e5"), ("5", "5"),
    ("a=b", "a=b"), ("+nan", "'+nan"), ("", "\"\""),
  ])
  func excelGetsNoFormulas(field: String, cell: String) throws {
    let text = try RecordWriter.text(of: [[field]], dialect: .excel, escapesFormulas: true)
    #expect(text == "\u{FEFF}\(cell)\r\n")
  }

  @Test func aNulIsRefused() {
    #expect(throws: TableError.nul(Place(line: 2, column: 1, field: 2))) {
      _ = try RecordWriter.text(of: [["a"], ["b", "c\0"]])
    }
  }

  /// Fields made of what may confuse a reader.
  static func fields(_ random: inout RepeatableRandom) -> [String] {
    let pieces = [
      ",", ";", "\t", "\"", "\"\"", "\n", "\r", "\r\n", " ", "a", "1", "ế", "e\u{301}", "\u{FEFF}",
      "🇻🇳", "'", "\u{2028}", "\u{1}", "\u{10FFFF}",
    ]
    return (0..<Int.random(in: 1...5, using: &random)).map { _ in
      (0..<Int.random(in: 0...6, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined()
    }
  }

  @Test(arguments: 0..<60) func whatIsWrittenIsReadAgain(seed: UInt64) throws {
    var random = RepeatableRandom(seed: seed)
    let records = (0..<Int.random(in: 1...60, using: &random)).map { _ in
      Self.fields(&random)
    }
    for separator in Dialect.Separator.allCases {
      for lineEnd in [Dialect.LineEnd.lineFeed, .carriageReturnLineFeed, .carriageReturn] {
        let dialect = Dialect(
          separator: separator, lineEnd: lineEnd, hasByteOrderMark: .random(using: &random))
        let text = try RecordWriter.text(of: records, dialect: dialect)
        var reader = try reader(
          over: text, chunk: [0, 1, 13, 4096].randomElement(using: &random) ?? 0,
          dialect: dialect)
        var read: [[String]] = []
        while let record = try reader.next() { read.append(record.texts) }
        #expect(read.map { $0.map { Array($0.utf8) } } == records.map { $0.map { Array($0.utf8) } })
        #expect(reader.blankLines == 0)
      }
    }
  }
}
