import Datasets
import Tables
import TestSupport
import Testing
import Trends

@testable import Batches

@Suite struct PanelTableTests {
  private static let long = String(repeating: "9", count: 2 << 20)

  @Test(
    "A damaged row refuses its series and no other",
    arguments: [
      ("b,2021,12o", "unreadable-number"), ("b,2021,NaN", "unreadable-number"),
      ("b,2021,1e999", "unreadable-number"), ("b,2021,-inf", "unreadable-number"),
      ("b,20x1,1", "unreadable-year"), ("b,,1", "unreadable-year"),
      ("b,20210,1", "unreadable-year"), ("b,-1,1", "unreadable-year"),
      ("b,99999999999999999999,1", "unreadable-year"), ("b,2021.5,1", "unreadable-year"),
      ("b,2020,3", "duplicate-year"), ("b,2020,4", "duplicate-year"),
      ("b", "wrong-field-count"), ("b,2021", "wrong-field-count"),
      ("b,2021,1,x", "wrong-field-count"), ("b,2021,\"1", "unclosed-quote"),
      ("b,2021,1\"", "stray-quote"), ("b,2021,\"1\"2", "stray-quote"),
      ("b,2021,\u{0}", "zero-byte"), ("b,2021,\(long)", "line-too-long"),
    ])
  func damage(row: String, code: String) throws {
    let text = "series,year,value\na,2020,1\na,2021,2\nb,2020,3\n\(row)\nb,2025,5\nc,2020,6\n"
    let entries = try entries(of: text)
    #expect(entries.map(words) == ["a 2020=1.0 2021=2.0", "b refused: \(code)", "c 2020=6.0"])
    guard case .failure(let refused) = entries[1] else { return }
    #expect(refused.fault.line == 5)
  }

  @Test("So does a cell beside the value")
  func otherColumns() throws {
    for (rows, code) in [
      ("b,2020,1,x,", "unreadable-number"), ("b,2020,1,2,size", "unknown-kind"),
      ("b,2020,1,2,rate\nb,2021,1,2,share", "inconsistent-column"),
    ] {
      let text = "series,year,value,plan,kind\na,2020,1,,\n\(rows)\nb,2025,5,,\nc,2020,6,,\n"
      #expect(
        try entries(of: text).map(words) == ["a 2020=1.0", "b refused: \(code)", "c 2020=6.0"])
    }
  }

  @Test("The first fault counts, and a series that is damaged throughout is one")
  func firstFault() throws {
    let text = "series,year,value\na,x,1\na,2020,x\na\na,2020\nb,2020,1\n"
    #expect(try entries(of: text).map(words) == ["a refused: unreadable-year", "b 2020=1.0"])
    let short = "series,year,value\na\na,2020\nb\nc,2020,1\n"
    #expect(
      try entries(of: short).map(words) == [
        "a refused: wrong-field-count", "b refused: wrong-field-count", "c 2020=1.0",
      ])
  }

  @Test("A series without a value is refused")
  func noValues() throws {
    for rows in ["a,2020,,\n", "a,2020,,5\n", "a,2020,  ,\n"] {
      #expect(
        try entries(of: "series,year,value,plan\n\(rows)").map(words) == ["a refused: no-values"])
    }
    #expect(
      try entries(of: "series,year,value,split\na,2020,1,test\n").map(words)
        == ["a refused: no-values"])
  }

  @Test(
    "A row that names no series is told in its place",
    arguments: [
      (",2021,5", "empty-cell"), ("\(long),2021,5", "line-too-long"), ("\u{0},5", "?"),
    ])
  func nameless(row: String, code: String) throws {
    let name = row.first == "\u{0}" ? "\u{0}" : "?"
    func found(_ rows: String...) throws -> [String] {
      let text = (["series,year,value"] + rows).joined(separator: "\n") + "\n"
      return try entries(of: text).map(words)
    }
    let refusal = "\(name) refused: \(code == "?" ? "zero-byte" : code)"
    #expect(
      try found("a,2020,1", row, row, "b,2020,1") == ["a 2020=1.0", refusal, "b 2020=1.0"])
    #expect(try found(row) == [refusal])
    let amid = try found("a,2020,1", row, "a,2022,1", "b,2020,1")
    #expect(amid.count == 2 && amid[0].hasPrefix("a refused") && amid[1] == "b 2020=1.0")
  }

  @Test("A damaged name is read as far as it can be, and its series is one")
  func damagedNames() throws {
    for (name, found) in [
      ("\"b", "b"), ("b\"x", "b\"x"), ("\"b\"x", "b\"x"), ("b\u{0}", "b\u{0}"),
      ("\"b, c", "b"),
    ] {
      let text = "series,year,value\na,2020,1\n\(name),2020,1\n\(name),2021,1\nd,2020,1\n"
      let entries = try entries(of: text).map(words)
      #expect(entries.count == 3 && entries[1].hasPrefix("\(found) refused: "), "\(entries)")
      #expect(entries.first == "a 2020=1.0" && entries.last == "d 2020=1.0")
    }
    let behind = "year,value,series\n2020,1,a\n2020,1\"2,b\n2021,1,b\n2020,1,c\n"
    #expect(
      try entries(of: behind).map(words) == ["a 2020=1.0", "b refused: stray-quote", "c 2020=1.0"])
  }

  @Test("A damaged row amid a series refuses it, whatever it seems to name")
  func amid() throws {
    let text = "series,year,value\na,2020,1\na;2021,2\na,2022,3\nb,2020,1\n"
    #expect(
      try entries(of: text).map(words) == ["a refused: wrong-field-count", "b 2020=1.0"])
  }

  @Test func bytesThatAreNoUTF8() throws {
    let head = Array("series,year,value\na,2020,1\nb,2020,1\nb,2021,".utf8)
    let entries = try entries(of: head + [0xFF, 0x0A] + Array("c,2020,1\n".utf8))
    #expect(
      entries.map(words) == ["a 2020=1.0", "b refused: invalid-utf8", "c 2020=1.0"])
    let rows = ["a", "b\u{FF}", "b\u{FF}", "c"].enumerated().map { "\($1),\(2020 + $0),1\n" }
    let latin = ("series,year,value\n" + rows.joined()).unicodeScalars.map { UInt8($0.value) }
    #expect(
      try BatchesTests.entries(of: latin).map(words) == [
        "a 2020=1.0", "b\u{FFFD} refused: invalid-utf8", "c 2023=1.0",
      ])
  }

  @Test("A series without end is refused before it fills the memory")
  func endless() throws {
    var text = "series,year,value\n"
    for row in 0..<30_000 { text += "a,\(row % 9000),1\n" }
    let entries = try entries(of: text + "b,2020,1\n")
    #expect(entries.map(words) == ["a refused: duplicate-year", "b 2020=1.0"])
  }

  @Test("Whatever the bytes are, reading ends")
  func fuzz() throws {
    var random = RepeatableRandom(seed: 5)
    let parts = [
      "a", "b", ",", ",", ",", "\n", "\n", "2020", "1", "\"", "\r", "{", "}", "[", "]", ":",
      "\u{0}",
      "é", ";", "-", "e5", "\"series\":\"a\"", "\"years\":[2020]", "\"values\":[1]",
    ]
    for round in 0..<2000 {
      var text = round % 3 == 0 ? "{" : "series,year,value\n"
      for _ in 0..<Int.random(in: 0..<40, using: &random) {
        text += parts.randomElement(using: &random) ?? ""
      }
      do {
        for case .success(let series) in try entries(of: text) {
          #expect(series.history.values.allSatisfy { $0.isFinite })
        }
      } catch is TableError {}
    }
  }
}
