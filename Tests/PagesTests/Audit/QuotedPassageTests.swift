import Documents
import Testing

@testable import Pages

@Suite struct QuotedPassageTests {
  private func passages(
    _ text: String, _ words: [String], room: Int = 200
  ) throws -> [(line: Int, text: String)] {
    let finder = PassageFinder(Document(name: "a", format: .text, text: text, paragraphs: []))
    let places = try words.map { word in
      let start = try #require(text.offset(of: word))
      return start..<start + word.unicodeScalars.count
    }
    return finder.passages(of: places, room: room).map { passage in
      (
        passage.line,
        passage.stretches.map { $0.isMarked ? "[\($0.text)]" : $0.text }.joined()
      )
    }
  }

  @Test("One sentence is quoted, and decimal points do not end it")
  func cutsSentences() throws {
    let text = "Trước đó. Đạt 1.234,5 tỷ đồng, tăng 2.5% so với TP. khác. Sau đó."
    let found = try passages("x\n" + text, ["2.5%", "1.234,5 tỷ đồng"])
    #expect(found.map(\.text) == ["Đạt [1.234,5 tỷ đồng], tăng [2.5%] so với TP. khác."])
    #expect(found.map(\.line) == [2])
  }

  @Test("A row of a table is one passage, its cells set apart")
  func showsRows() throws {
    let found = try passages("a\t1\t2\nb\t3\t4\n", ["3", "4"])
    #expect(found.map(\.text) == ["b | [3] | [4]"])
  }

  @Test("Figures of several sentences give several passages in the order of the text")
  func quotesEach() throws {
    let found = try passages("Một 1; hai 2.\nBa 3.", ["3", "1", "2"])
    #expect(found.map(\.text) == ["Một [1];", "hai [2].", "Ba [3]."])
    #expect(found.map(\.line) == [1, 1, 2])
  }

  @Test("Of a long sentence what stands around the figures is kept")
  func shortens() throws {
    let filler = String(repeating: "chữ ", count: 40)
    let found = try passages("\(filler)77 \(filler)88 \(filler)hết", ["77", "88"], room: 60)
    #expect(found[0].text.count < 120)
    #expect(found[0].text.contains("[77]") && found[0].text.contains("[88]"))
    #expect(found[0].text.hasPrefix("…") && found[0].text.hasSuffix("…"))
  }

  @Test("Places outside the text are passed over")
  func staysInside() {
    let finder = PassageFinder(Document(name: "a", format: .text, text: "ab", paragraphs: []))
    #expect(finder.passages(of: [5..<9, 2..<2], room: 10).isEmpty)
    #expect(finder.line(of: 99) == 1)
  }

  @Test("Strokes stand under the marks on every line, and nowhere else")
  func drawsStrokes() {
    let passage = QuotedPassage(
      line: 1,
      stretches: [
        .init(text: "Đạt ", isMarked: false), .init(text: "915 triệu USD", isMarked: true),
        .init(text: ", tăng", isMarked: false),
      ])
    let lines = passage.lines(width: 14, mark: .bad)
      .map { $0.text(isColored: false) }
    #expect(lines == ["«Đạt 915 triệu", "     ▔▔▔▔▔▔▔▔▔", "USD, tăng»", "▔▔▔"])
  }
}
