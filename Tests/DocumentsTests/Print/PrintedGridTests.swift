import Testing

@testable import Documents

@Suite struct PrintedGridTests {
  private func rows(_ lines: [PrintedPage.Sample]) -> [PrintedRow] {
    PrintedRow.rows(of: PrintedPage([lines]))
  }

  private let grid = PrintedGrid([60...160, 220...240, 300...330, 400...430])

  @Test func headsStandAboveTheirColumns() {
    let header = grid.header(
      rows([
        .init("Chỉ tiêu", x: 80, y: 107), .init("Đơn vị", x: 205, y: 100),
        .init("tính", x: 210, y: 114), .init("Kế", x: 295, y: 107), .init("Ước", x: 395, y: 107),
      ])[...])
    #expect(header.map(\.text) == ["Chỉ tiêu", "Đơn vị tính", "Kế", "Ước"])
    #expect(header.allSatisfy { $0.rows == 0..<1 && $0.isHeader })
  }

  @Test func oneHeadMayStandAboveSeveral() {
    let header = grid.header(
      rows([
        .init("Chỉ tiêu", x: 80, y: 107), .init("Đơn vị", x: 205, y: 107),
        .init("Năm hai nghìn hai mươi ba", x: 305, y: 100), .init("Kế", x: 305, y: 114),
        .init("Ước", x: 405, y: 114),
      ])[...])
    #expect(
      header.map(\.text) == ["Chỉ tiêu", "Đơn vị", "Năm hai nghìn hai mươi ba", "Kế", "Ước"])
    #expect(header.map(\.rows) == [0..<2, 0..<2, 0..<1, 1..<2, 1..<2])
    #expect(header.map(\.columns) == [0..<1, 1..<2, 2..<4, 2..<3, 3..<4])
  }

  @Test func emptyCellsKeepTheirPlace() {
    let body = grid.body(
      rows([
        .init("I. Nông nghiệp", y: 100), .init("Lúa", y: 130), .init("31", x: 305, y: 130),
        .init("7", x: 410, y: 130),
      ]))
    #expect(
      body.map { $0.map(\.text) } == [["I. Nông nghiệp", "", "", ""], ["Lúa", "", "31", "7"]])
  }
}
