import Testing

@testable import Documents

@Suite struct PrintedTableTests {
  typealias Sample = PrintedPage.Sample

  static let header = [
    Sample("Chỉ tiêu", y: 100), Sample("Đơn vị", x: 200, y: 100), Sample("Ước", x: 300, y: 100),
    Sample("So sánh", x: 400, y: 100),
  ]

  static func row(_ name: String, _ unit: String, _ value: String, y: Double) -> [Sample] {
    [
      Sample(name, y: y), Sample(unit, x: 200, y: y), Sample(value, x: 300, y: y),
      Sample("10\(value)", x: 400, y: y),
    ]
  }

  private func parts(_ pages: [Sample]...) -> [PrintedText.Part] {
    // Each word of a table tends to be a block of its own.
    PrintedText(pages.map { lines in PrintedPage(lines.map { [$0] }) }).parts
  }

  private func grid(_ table: PrintedTable?) -> [[String]] {
    let cells = table?.cells ?? []
    let rows = cells.map(\.rows.lowerBound).max() ?? -1
    return (0..<rows + 1).map { row in
      cells.filter { $0.rows.lowerBound == row }.map(\.text)
    }
  }

  @Test func wordsInColumnsAreATable() throws {
    var lines = [Sample("Đơn vị tính: Tỷ đồng", x: 300, y: 80)] + Self.header
    lines += Self.row("Cà phê", "tấn", "31", y: 125)
    lines += Self.row("Cao su", "tấn", "25", y: 150)
    lines.append(Sample("Thu ngân sách tăng 5% so với cùng kỳ năm trước của tỉnh.", y: 190))
    let found = parts(lines)
    #expect(found.count == 3)
    let table = try #require(found[1].table)
    #expect(
      grid(table) == [
        ["Chỉ tiêu", "Đơn vị", "Ước", "So sánh"], ["Cà phê", "tấn", "31", "1031"],
        ["Cao su", "tấn", "25", "1025"],
      ])
    #expect(table.cells.map(\.isHeader) == (0..<12).map { $0 < 4 })
  }

  @Test func aTableGoesOnOnTheNextPage() {
    var first = Self.header + Self.row("Cà phê", "tấn", "31", y: 125)
    first += Self.row("Lúa", "tấn", "7", y: 150) + [Sample("1", x: 300, y: 800)]
    let second = Self.row("Cao su", "tấn", "25", y: 125) + Self.row("Chè", "tấn", "6", y: 150)
    let found = parts(first, second)
    #expect(found.count == 2)
    #expect(grid(found[0].table).map { $0[0] } == ["Chỉ tiêu", "Cà phê", "Lúa", "Cao su", "Chè"])
  }

  @Test func yearsAreHeads() {
    let heads = ["Chỉ tiêu", "2021", "2022", "2023"].enumerated().map {
      Sample($1, x: 60 + 100 * Double($0), y: 100)
    }
    let rows = [125.0, 150].flatMap { Self.row("Cà phê", "7", "31", y: $0) }
    let table = parts(heads + rows).first?.table
    #expect(table?.cells.filter(\.isHeader).map(\.text) == ["Chỉ tiêu", "2021", "2022", "2023"])
  }

  @Test func textBesideTextIsNoTable() {
    let columns = (0..<5).flatMap { row in
      [60.0, 220, 380].map { Sample("Xuất khẩu đạt cao", x: $0, y: 100 + 16 * Double(row)) }
    }
    #expect(parts(columns).allSatisfy { $0.table == nil })
    #expect(parts(Self.row("Cà phê", "tấn", "31", y: 100)).allSatisfy { $0.table == nil })
  }
}
