import Testing

@testable import forecast

@Suite struct LineIndexTests {
  @Test("Places are those that counting gives", arguments: ["", "a", "a\n", "\n\nâ\r\n🌾b\ncd\n"])
  func places(text: String) {
    let index = LineIndex(text)
    var (line, column) = (1, 1)
    for (offset, scalar) in (Array(text.unicodeScalars) + ["x"]).enumerated() {
      #expect(index.place(of: offset) == LineIndex.Place(line: line, column: column))
      if scalar == "\n" { (line, column) = (line + 1, 1) } else { column += 1 }
    }
  }

  @Test("The mark at the start of a file is no character", arguments: ["", "a", "â\n🌾b\n"])
  func mark(text: String) {
    let (plain, marked) = (LineIndex(text), LineIndex("\u{FEFF}" + text))
    #expect(plain.mark == 0 && marked.mark == 1)
    #expect(marked.place(of: 0) == LineIndex.Place(line: 1, column: 1))
    for offset in 0...text.unicodeScalars.count {
      #expect(marked.place(of: offset + 1) == plain.place(of: offset))
    }
  }
}
