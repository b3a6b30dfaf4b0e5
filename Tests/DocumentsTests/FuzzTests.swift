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
      let length = document.text.unicodeScalars.count
      let ranges =
        document.paragraphs.map(\.range) + document.tables.flatMap { $0.cells.map(\.range) }
        + document.tables.compactMap(\.caption)
      #expect(ranges.allSatisfy { $0.upperBound <= length })
      let starts = document.paragraphs.map(\.range.lowerBound)
      #expect(starts == starts.sorted())
      for range in document.paragraphs.map(\.range) {
        let words = document.words(range).unicodeScalars
        #expect(words.first?.isBlank == false && words.last?.isBlank == false)
      }
    }
    #expect(read > 40)
  }
}
