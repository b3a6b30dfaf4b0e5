import Testing

@testable import Documents

@Suite struct PrintedTableTests {
  /// The cells of the first table of a page with these texts: what, left, top.
  private func cells(_ texts: [(String, Int, Int)]) throws -> [String] {
    let document = try PDFFileTests.read([
      texts.map { PrintedFile.Text(text: $0.0, left: Double($0.1), top: $0.2) }
    ])
    let table = try #require(document.tables.first)
    return table.cells.map { "\(document.words($0.range)) \($0.rows) \($0.columns)" }
  }

  private let rows = [
    ("1", 50, 200), ("Cà phê", 80, 200), ("tấn", 220, 200), ("540", 260, 200), ("620", 320, 200),
    ("2", 50, 220), ("Hạt điều", 80, 220), ("tấn", 220, 220), ("300", 260, 220), ("310", 320, 220),
    ("3", 50, 240), ("Cao su", 80, 240), ("tấn", 220, 240), ("120", 260, 240), ("131", 320, 240),
  ]

  private let plain = [
    "1 1..<2 0..<1", "Cà phê 1..<2 1..<2", "tấn 1..<2 2..<3", "540 1..<2 3..<4", "620 1..<2 4..<5",
    "2 2..<3 0..<1", "Hạt điều 2..<3 1..<2", "tấn 2..<3 2..<3", "300 2..<3 3..<4",
    "310 2..<3 4..<5", "3 3..<4 0..<1", "Cao su 3..<4 1..<2", "tấn 3..<4 2..<3", "120 3..<4 3..<4",
    "131 3..<4 4..<5",
  ]

  @Test func aHeadOfSeveralLinesIsARow() throws {
    let head = [
      ("TT", 50, 177), ("Mặt hàng", 80, 177), ("ĐVT", 220, 177), ("Thực hiện", 260, 170),
      ("năm 2023", 260, 184), ("Ước", 320, 170), ("năm 2024", 320, 184),
    ]
    #expect(
      try cells(head + rows) == [
        "TT 0..<1 0..<1", "Mặt hàng 0..<1 1..<2", "ĐVT 0..<1 2..<3",
        "Thực hiện năm 2023 0..<1 3..<4",
        "Ước năm 2024 0..<1 4..<5",
      ] + plain)
  }

  @Test func aHeadOverOthersCoversThem() throws {
    let head = [
      ("Giá trị xuất khẩu", 260, 160), ("Mặt hàng", 80, 176), ("Năm trước", 260, 176),
      ("Năm nay", 320, 176),
    ]
    let cells = Array(try cells(head + rows).prefix(4))
    #expect(
      cells == [
        "Giá trị xuất khẩu 0..<1 3..<5", "Mặt hàng 1..<2 1..<2", "Năm trước 1..<2 3..<4",
        "Năm nay 1..<2 4..<5",
      ])
  }

  /// The lines of a name stand above and below its figures.
  @Test func namesInTheMiddleOfTheirRowsAreWhole() throws {
    let names = [
      ("1", 50, 200), ("Sản lượng cà phê", 80, 194), ("cả năm", 80, 206), ("540", 260, 200),
      ("620", 320, 200), ("2", 50, 230), ("Sản lượng", 80, 218), ("hạt điều của", 80, 230),
      ("các huyện", 80, 242), ("300", 260, 230), ("310", 320, 230), ("3", 50, 256),
      ("Cao su", 80, 256), ("120", 260, 256), ("131", 320, 256),
    ]
    #expect(
      try cells(names) == [
        "1 0..<1 0..<1", "Sản lượng cà phê cả năm 0..<1 1..<2", "540 0..<1 2..<3",
        "620 0..<1 3..<4",
        "2 1..<2 0..<1", "Sản lượng hạt điều của các huyện 1..<2 1..<2", "300 1..<2 2..<3",
        "310 1..<2 3..<4", "3 2..<3 0..<1", "Cao su 2..<3 1..<2", "120 2..<3 2..<3",
        "131 2..<3 3..<4",
      ])
  }

  @Test func theTitleOfAGroupIsARow() throws {
    let texts = rows.map { $0.2 > 210 ? ($0.0, $0.1, $0.2 + 20) : $0 }
    let group = [("II", 50, 220), ("Cây lâu năm", 80, 220)]
    #expect(try cells(texts + group)[5...6] == ["II 1..<2 0..<1", "Cây lâu năm 1..<2 1..<2"])
  }
}
