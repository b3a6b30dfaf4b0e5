import Testing

@testable import Documents

@Suite struct PageMarginsTests {
  private func holds(_ text: String, middle: Double, pages: Int = 1) -> Bool {
    let line = PrintedLine(
      text, PrintedBox(left: 50, right: 90, top: middle - 5, bottom: middle + 5))
    let page = PrintedPage(height: 800, blocks: [PrintedBlock(lines: [[line]])])
    return PageMargins(Array(repeating: page, count: pages)).hold(line, on: page)
  }

  @Test(arguments: [
    ("3", true), ("- 3 -", true), ("3/12", true), ("Trang 3", true), ("Page 3 of 12", true),
    ("2024", false), ("(6,1%).", false), ("6,1", false), ("trang", false), ("3 tấn", false),
    ("", false),
  ])
  func pageNumbersStandAtAnEdge(text: String, isHeld: Bool) {
    #expect(holds(text, middle: 20) == isHeld && holds(text, middle: 780) == isHeld)
    #expect(!holds(text, middle: 400))
  }

  @Test(arguments: [(1, false), (2, true), (3, true)])
  func whatStandsOnEveryPageIsHeld(pages: Int, isHeld: Bool) {
    #expect(holds("Báo cáo năm 2024", middle: 20, pages: pages) == isHeld)
    #expect(!holds("Báo cáo năm 2024", middle: 400, pages: pages))
  }
}
