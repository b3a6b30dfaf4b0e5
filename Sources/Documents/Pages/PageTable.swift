/// A table of a page while it is read, and what it turns out to be.
struct PageTable {
  /// A cell: the blocks of text that lie in it, and the places that it asks for.
  struct Cell {
    var blocks: Range<Int>
    var rowSpan: Int
    let columnSpan: Int
    let isHeader: Bool

    init(blocks: Range<Int>, columnSpan: Int, isHeader: Bool) {
      self.blocks = blocks
      rowSpan = 1
      self.columnSpan = columnSpan
      self.isHeader = isHeader
    }

    init(at block: Int, _ attributes: [String: String], isHeader: Bool) {
      blocks = block..<block
      rowSpan = Self.span(attributes["rowspan"], limit: 65534)
      columnSpan = Self.span(attributes["colspan"], limit: 256)
      self.isHeader = isHeader
    }

    private static func span(_ text: String?, limit: Int) -> Int {
      let digits = text?.filter { !$0.isWhitespace } ?? ""
      return min(max(Int(digits) ?? 1, 1), limit)
    }
  }

  /// The first block of text in it.
  let firstBlock: Int
  /// Whether the page says that it only sets things side by side.
  let isPresentation: Bool
  var holdsTable = false
  var rows: [[Cell]] = []

  init(at block: Int, _ attributes: [String: String]) {
    firstBlock = block
    isPresentation = ["presentation", "none"].contains(attributes["role"] ?? "")
  }

  mutating func open(_ cell: Cell) {
    if rows.isEmpty { rows.append([]) }
    rows[rows.count - 1].append(cell)
  }

  mutating func closeCell(at block: Int) {
    guard let last = rows.last, let cell = last.last else { return }
    rows[rows.count - 1][last.count - 1].blocks = cell.blocks.lowerBound..<block
  }

  /// Whether it holds figures, and does not only set a page's parts side by side: several columns of
  /// short texts.
  func isData(_ blocks: [PageBlock]) -> Bool {
    guard !isPresentation, !holdsTable, rows.contains(where: { $0.count > 1 }) else { return false }
    var letters = 0
    var linked = 0
    for cell in rows.joined() {
      let texts = blocks[cell.blocks]
      let length = texts.reduce(0) { $0 + $1.letters }
      guard length <= (texts.count > 1 ? 200 : 400), !texts.contains(where: { $0.level == 1 })
      else { return false }
      letters += length
      linked += texts.reduce(0) { $0 + $1.linked }
    }
    return letters > 0 && linked * 2 <= letters
  }

  /// The cells with the places of the grid that they get, row by row.
  func cells(_ blocks: [PageBlock]) -> [DocumentBuilder.Cell] {
    let widest = 1024
    var cells: [DocumentBuilder.Cell] = []
    /// The first row in which each column is free.
    var free: [Int] = []
    for (row, marks) in rows.enumerated() {
      var column = 0
      for mark in marks {
        while column < free.count, free[column] > row { column += 1 }
        guard column < widest else { break }
        let columns = column..<min(column + mark.columnSpan, widest)
        let span = row..<min(row + mark.rowSpan, rows.count)
        while free.count < columns.upperBound { free.append(0) }
        for column in columns { free[column] = max(free[column], span.upperBound) }
        cells.append(
          .init(
            text: blocks[mark.blocks].map(\.text).joined(separator: " "), rows: span,
            columns: columns, isHeader: mark.isHeader))
        column = columns.upperBound
      }
    }
    return cells
  }
}
