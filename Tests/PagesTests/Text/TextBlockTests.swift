import Documents
import Reports
import Testing

@testable import Pages

@Suite struct TextBlockTests {
  private func blocks(
    _ text: String, _ paragraphs: [Range<Int>], _ tables: [Table] = []
  ) -> [(range: Range<Int>, isTable: Bool)] {
    let document = Document(
      name: "a", format: .text, text: text, paragraphs: paragraphs.map { Paragraph($0) },
      tables: tables)
    return TextBlock.blocks(of: document, MarkedText<StatedFigure>(document, [])).map {
      if case .table = $0 { ($0.range, true) } else { ($0.range, false) }
    }
  }

  private func table(_ cells: (Range<Int>, Range<Int>, Range<Int>)...) -> Table {
    Table(cells: cells.map { Table.Cell($0.0, rows: $0.1, columns: $0.2) })
  }

  @Test("All of the text is shown, in its order, but for white space")
  func showsAllText() {
    let found = blocks("aa\nbb\n \ncc dd", [3..<5], [])
    #expect(found.map(\.range) == [0..<2, 3..<5, 8..<13])
    #expect(blocks(" \n\n", []).isEmpty && blocks("", []).isEmpty)
  }

  @Test("A grid is a table; what overlaps or has no end is text")
  func tellsTablesThatCanBeDrawn() {
    let text = "a\tb\nc\td"
    let grid = table(
      (0..<1, 0..<1, 0..<1), (2..<3, 0..<1, 1..<2), (4..<5, 1..<2, 0..<1), (6..<7, 1..<2, 1..<2))
    #expect(blocks(text, [], [grid]).map(\.isTable) == [true])
    let overlapping = table((0..<1, 0..<2, 0..<1), (4..<5, 1..<2, 0..<1))
    let endless = table((0..<1, 0..<1_000_000_000, 0..<1), (2..<3, 0..<1, 1..<2))
    let wide = table((0..<1, 0..<1, 0..<Int.max))
    let empty = table((0..<1, 0..<0, 0..<1))
    for table in [overlapping, endless, wide, empty, Table(cells: [])] {
      #expect(blocks(text, [], [table]).map(\.range) == [0..<3, 4..<7])
    }
  }

  @Test("Blocks that overlap or leave the text are shown as text once")
  func survivesNonsense() {
    #expect(blocks("0123456789", [0..<4, 2..<6, 8..<90]).map(\.range) == [0..<4, 4..<10])
    #expect(blocks("0123", [0..<2], [table((1..<3, 0..<1, 0..<1))]).map(\.range) == [0..<2, 2..<4])
  }
}
