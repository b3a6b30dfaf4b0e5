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
}
