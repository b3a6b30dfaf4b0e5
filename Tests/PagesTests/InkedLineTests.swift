import Testing

@testable import Pages

@Suite struct InkedLineTests {
  static let line: InkedLine = {
    var line = InkedLine("chance 34%: ")
    line.append("out of reach", .bad)
    line.append(" [3]", .dim)
    return line
  }()

  @Test(arguments: 6...30) func wrappingKeepsWordsAndInk(width: Int) {
    let lines = Self.line.wrapped(to: width)
    #expect(lines.allSatisfy { $0.text(isColored: false).cells <= max(width, 7) })
    #expect(
      lines.map { $0.text(isColored: false) }.joined(separator: " ")
        == "chance 34%: out of reach [3]")
    #expect(lines.flatMap(\.pieces).filter { $0.ink == .bad }.count >= 1)
  }

  @Test func blanksAtTheEndAreDropped() {
    var line = InkedLine("a ")
    line.append("  ", .bold)
    #expect(line.text(isColored: true) == "a")
  }

  @Test func inkIsSetBetweenCodes() {
    #expect(InkedLine("a", .warning).text(isColored: true) == "\u{1B}[33ma\u{1B}[0m")
    #expect(InkedLine("a", .plain).text(isColored: true) == "a")
  }
}
