import Testing

@testable import Pages

@Suite struct TextWidthTests {
  @Test(arguments: [
    ("Bến Tre", 7), ("Be\u{302}\u{301}n Tre", 7), ("", 0), ("●◆░", 3), ("日本", 4), ("a\u{200B}b", 2),
  ])
  func lettersWithMarksFillOneCell(text: String, cells: Int) {
    #expect(text.cells == cells)
  }

  @Test(arguments: [8, 12, 30, 200])
  func wrappingKeepsTheWordsWithinTheWidth(width: Int) {
    let text = "Kim ngạch xuất khẩu của Bến Tre năm 2025 dự báo đạt 1.697 triệu USD"
    let lines = text.wrapped(to: width)
    #expect(lines.allSatisfy { $0.cells <= width })
    #expect(lines.joined(separator: " ") == text)
  }

  @Test func longTextIsCut() {
    #expect("Kim ngạch".cut(to: 9) == "Kim ngạch")
    #expect("Kim ngạch".cut(to: 6) == "Kim n…")
  }
}
