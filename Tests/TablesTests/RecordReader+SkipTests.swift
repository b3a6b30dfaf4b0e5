import Testing

@testable import Tables

@Suite struct RecordReaderSkipTests {
  /// A header and `count` records whose first fields are the even numbers, in lines of all lengths.
  static func text(_ count: Int, end: String) -> Bytes {
    let lines = (0..<count).map {
      "\(padded(2 * $0)),\(String(repeating: "é", count: $0 % 23))"
    }
    return Bytes(copying: Array((["key,value"] + lines).joined(separator: end).utf8))
  }

  static func padded(_ number: Int) -> String {
    String(String(10_000 + number).dropFirst())
  }

  @Test(arguments: [0, 1, 2, 3, 50, 51], ["\n", "\r\n", "\r", "\n\n"])
  func findsTheFirstRecord(count: Int, end: String) throws {
    let text = Self.text(count, end: end)
    for key in 0...(2 * count + 1) {
      var reader = try RecordReader(text, dialect: .standard)
      _ = try reader.next()
      try reader.skip { $0[0].precedes(Self.padded(key)) }
      let record = try reader.next()
      let index = (key + 1) / 2
      #expect(record?[0].text == (index < count ? Self.padded(2 * index) : nil))
      #expect(record?.line == (index < count ? 1 + (index + 1) * (end == "\n\n" ? 2 : 1) : nil))
    }
  }

  @Test func damageOnTheWayIsAnError() throws {
    var reader = try RecordReader(Bytes(copying: Array("k\na\"\n".utf8)), dialect: .standard)
    _ = try reader.next()
    #expect(throws: TableError.strayQuote(Place(line: 2, column: 2, field: 1))) {
      try reader.skip { _ in true }
    }
  }
}
