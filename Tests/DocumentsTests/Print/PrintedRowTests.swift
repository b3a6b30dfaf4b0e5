import Testing

@testable import Documents

@Suite struct PrintedRowTests {
  @Test func wordsBesideEachOtherAreARow() {
    let page = PrintedPage([
      [.init("Cà phê", y: 100), .init("Cao su", y: 114)],
      [.init("310", x: 300, y: 101), .init("25      92,1", x: 300, y: 114)],
    ])
    let rows = PrintedRow.rows(of: page)
    #expect(rows.map { $0.pieces.map(\.text) } == [["Cà phê", "310"], ["Cao su", "25", "92,1"]])
    #expect(rows.map(\.isTabular) == [false, true])
    let without = PrintedRow.rows(of: page, without: [.init(block: 0, line: 1)])
    #expect(without.last?.pieces.map(\.text) == ["25", "92,1"])
  }

  @Test(arguments: [
    ("8,5", true, false), ("(1.250)", true, false), ("-3%", true, false), ("12 tr", true, false),
    ("6 tháng", false, false), ("tấn", false, false), ("-", false, false), ("2023", true, true),
    ("2023/2022", true, true), ("Năm 2023", false, true), ("1.750", true, false),
  ])
  func figuresAndYears(text: String, isFigure: Bool, isYear: Bool) throws {
    let piece = try #require(
      PrintedRow.rows(of: PrintedPage([[.init(text, y: 100)]])).first?.pieces.first)
    #expect(piece.isFigure == isFigure && piece.isYear == isYear)
  }

  @Test func veryWideRowsAreNoTable() {
    for (count, isTabular) in [(2, false), (3, true), (64, true), (65, false)] {
      let samples = (0..<count).map { PrintedPage.Sample("7", x: 30 * Double($0), y: 100) }
      #expect(PrintedRow.rows(of: PrintedPage([samples])).map(\.isTabular) == [isTabular])
    }
  }
}
