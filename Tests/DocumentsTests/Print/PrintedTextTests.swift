import Testing

@testable import Documents

@Suite struct PrintedTextTests {
  private func paragraphs(_ pages: [[PrintedPage.Sample]]...) -> [String] {
    PrintedText(pages.map { PrintedPage($0) }).parts.map(\.text)
  }

  static let full = "Kim ngạch xuất khẩu của tỉnh trong sáu tháng đầu năm ước đạt"

  @Test func aLineThatHasNoRoomGoesOn() {
    #expect(
      paragraphs([[.init(Self.full, y: 100), .init("400 triệu USD.", y: 114)]])
        == [Self.full + " 400 triệu USD."])
    #expect(
      paragraphs([[.init("Xuất khẩu", y: 100), .init(Self.full, y: 114)]])
        == ["Xuất khẩu", Self.full])
    #expect(
      paragraphs([[.init("Một", y: 100), .init("hai", y: 114), .init(Self.full, y: 128)]])
        == ["Một hai", Self.full])
  }

  @Test func listsAndIndentsBeginParagraphs() {
    let whole = Self.full + " cao."
    #expect(
      paragraphs([[.init(whole, y: 100), .init("- Cà phê;", y: 114), .init("- Cao su.", y: 128)]])
        == [whole, "- Cà phê;", "- Cao su."])
    #expect(
      paragraphs([[.init(whole, y: 100), .init("Thu ngân sách tăng.", x: 90, y: 114)]])
        == [whole, "Thu ngân sách tăng."])
    #expect(
      paragraphs([[.init(whole, y: 100), .init("b) Thu ngân sách tăng.", y: 114)]])
        == [whole, "b) Thu ngân sách tăng."])
  }

  @Test func aSentenceGoesOnInTheNextColumnOrPage() {
    let foot = PrintedPage.Sample("7", x: 300, y: 800)
    #expect(
      paragraphs([[.init(Self.full, y: 700)], [foot]], [[.init("400 triệu USD.", y: 60)]])
        == [Self.full + " 400 triệu USD.", "7"])
    #expect(
      paragraphs([[.init("Xuất khẩu tăng", y: 700)]], [[.init("trong năm.", y: 60)]])
        == ["Xuất khẩu tăng trong năm."])
    #expect(
      paragraphs([[.init("Xuất khẩu tăng.", y: 700)]], [[.init("trong năm.", y: 60)]]).count == 2)
    #expect(
      paragraphs([[.init(Self.full, y: 700)]], [[.init("II. Thu ngân sách", y: 60)]]).count == 2)
  }

  @Test func largerLinesAreHeadings() {
    let page = PrintedPage([
      [.init("Báo cáo", y: 60, height: 24)], [.init(Self.full, y: 100)], [.init("Hết", y: 200)],
    ])
    #expect(PrintedText([page]).parts.map(\.role) == [.heading, .body, .body])
  }
}
