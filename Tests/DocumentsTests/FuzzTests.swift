import TestSupport
import Testing

@testable import Documents

/// Whatever the bytes, a document is read or refused, and what it holds lies in its text.
@Suite struct FuzzTests {
  static let pieces: [[UInt8]] =
    [
      "<table>", "</table>", "<tr>", "<td rowspan=2>", "<td colspan=3>", "</td>", "<th>",
      "<caption>",
      "<p>", "</p>", "<br>", "<form>", "</form>", "<h1>", "</h1>", "<title>", "</title>", "<a>",
      "</a>",
      "<li>", "<nav>", "<script>", "</script>", "<!--", "-->", "&nbsp;", "&#150;", "<p hidden>",
      "<pre>",
      "\n", ",", ";", "\"", " ", "đạt 8,5%", "Đơn vị tính: tấn", "e\u{302}\u{301}", "\u{FEFF}",
    ].map { Array($0.utf8) } + [[0], [0xC3], [0xFF, 0xFE], [0xF1, 0xF6, 0xF4]]

  static func bytes(_ random: inout RepeatableRandom) -> [UInt8] {
    (0..<Int.random(in: 0...60, using: &random)).flatMap { _ in
      Int.random(in: 0...40, using: &random) == 0
        ? [UInt8.random(in: .min ... .max, using: &random)]
        : pieces.randomElement(using: &random) ?? []
    }
  }

  @Test(arguments: ["a.txt", "a.html", "a.csv", "-"]) func everythingLiesInTheText(name: String) {
    var random = RepeatableRandom(seed: 3)
    var read = 0
    for _ in 0..<400 {
      guard let document = try? Document.read(Self.bytes(&random), named: name) else { continue }
      read += 1
      Self.expectOrder(document)
    }
    #expect(read > 40)
  }

  private static func expectOrder(_ document: Document) {
    let length = document.text.unicodeScalars.count
    let cells = document.tables.flatMap(\.cells)
    let ranges =
      document.paragraphs.map(\.range) + cells.map(\.range)
      + document.tables.compactMap(\.caption)
    #expect(ranges.allSatisfy { $0.upperBound <= length })
    #expect(cells.allSatisfy { !$0.rows.isEmpty && !$0.columns.isEmpty })
    let starts = document.paragraphs.map(\.range.lowerBound)
    #expect(starts == starts.sorted())
    for range in document.paragraphs.map(\.range) {
      let words = document.words(range).unicodeScalars
      #expect(words.first?.isBlank == false && words.last?.isBlank == false)
    }
  }

  /// Elements of Word files and of sheets, closed as they were opened.
  private static func markup(_ random: inout RepeatableRandom, depth: Int = 0) -> String {
    let names = [
      "p", "r", "t", "tbl", "tr", "tc", "vMerge", "gridSpan val='3'", "txbxContent", "del", "br",
      "row", "c r='C3'", "c t='inlineStr'", "c s='1'", "is", "v", "mergeCell ref='A1:C3'",
    ]
    return (0..<Int.random(in: 0...(depth > 7 ? 0 : 4), using: &random)).map { _ in
      let name = names.randomElement(using: &random) ?? "p"
      let inner = Bool.random(using: &random) ? markup(&random, depth: depth + 1) : "8,5"
      if name == "tbl" {
        let row = "<tr><tc><p>\(inner)</p></tc><tc><p><t>1</t></p></tc></tr>"
        return "<tbl>\(row)\(markup(&random, depth: depth + 1))</tbl>"
      }
      return "<\(name)>\(inner)</\(name.prefix { $0 != " " })>"
    }.joined()
  }

  @Test(arguments: ["a.docx", "a.xlsx"]) func partsMayHoldAnything(name: String) throws {
    var random = RepeatableRandom(seed: 5)
    var tables = 0
    for _ in 0..<1000 {
      let markup = Self.markup(&random)
      let bytes =
        name == "a.docx"
        ? StoredContainer([("word/document.xml", "<document>\(markup)</document>")]).bytes
        : WorkbookTests.file([("T", "", "<sheetData>\(markup)</sheetData>")])
      let document = try Document.read(bytes, named: name)
      Self.expectOrder(document)
      tables += document.tables.count
    }
    #expect(tables > 10)
  }
}
