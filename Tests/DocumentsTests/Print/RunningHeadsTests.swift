import Testing

@testable import Documents

@Suite struct RunningHeadsTests {
  @Test(arguments: ["12", "- 3 -", "Trang 3/10", "Page 3 of 10", "3 | 10"])
  func numbersOfPages(text: String) { #expect(RunningHeads.isPageNumber(text)) }

  @Test(arguments: ["12%", "1.250", "", "-", "Bảng 3", "12345", "1 2 3", "8,5"])
  func otherNumbers(text: String) { #expect(!RunningHeads.isPageNumber(text)) }

  @Test func whatSeveralPagesRepeatSurroundsTheirText() {
    let pages = (1...2).map { number in
      PrintedPage([
        [.init("Cục Thống kê tỉnh", y: 40)], [.init("Cà phê", y: 60), .init("310", x: 300, y: 60)],
        [.init("Cục Thống kê tỉnh", y: 400)], [.init("\(number)", x: 300, y: 800)],
      ])
    }
    let head = PrintedRow.LineID(block: 0, line: 0)
    let foot = PrintedRow.LineID(block: 3, line: 0)
    let repeated = PrintedRow.LineID(block: 1, line: 0)
    #expect(RunningHeads(pages).lines(of: pages[0]) == [head, foot, repeated])
    #expect(RunningHeads([pages[0]]).lines(of: pages[0]) == [foot])
  }
}
