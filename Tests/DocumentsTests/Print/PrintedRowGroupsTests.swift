import Testing

@testable import Documents

@Suite struct PrintedRowGroupsTests {
  /// The labels of the rows; a place with a figure is one where a row stands.
  private func rows(_ lines: [(label: String?, figures: Bool, y: Double)]) -> [[Int]] {
    let samples = lines.flatMap { line in
      (line.label.map { [PrintedPage.Sample($0, y: line.y)] } ?? [])
        + (line.figures ? [200.0, 300, 400] : []).map { PrintedPage.Sample("12", x: $0, y: line.y) }
    }
    let rows = PrintedRow.rows(of: PrintedPage([samples]))
    let grid = PrintedGrid([60...150, 200...212, 300...312, 400...412])
    return PrintedRowGroups(rows, in: grid).groups
  }

  @Test func linesBelowBelongToTheirCell() {
    let groups = rows([
      ("Giá trị sản", true, 100), ("Xuất", false, 114), ("Lúa", true, 135), ("Chè", true, 156),
    ])
    #expect(groups == [[0, 1], [2], [3]])
  }

  @Test func linesAroundTheMiddleBelongToTheirCell() {
    let groups = rows([
      ("Lúa", true, 80), ("Giá trị", false, 100), (nil, true, 107), ("sản xuất", false, 114),
      ("Chè", true, 135),
    ])
    #expect(groups == [[0], [1, 2, 3], [4]])
  }

  @Test func labelsApartAreRows() {
    let groups = rows([
      ("Lúa", true, 100), ("Công nghiệp", false, 121), ("Chè", true, 142),
    ])
    #expect(groups == [[0], [1], [2]])
  }

  @Test func whereAllStandsCloseWordsDecide() {
    let groups = rows([
      ("Giá trị sản", true, 100), ("xuất", false, 115), ("Công nghiệp", false, 130),
      ("Chè", true, 145),
    ])
    #expect(groups == [[0, 1], [2], [3]])
  }
}
