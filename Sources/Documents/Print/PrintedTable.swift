/// Rows of a page whose words stand in columns: three or more, with figures in them.
struct PrintedTable {
  /// The lines that lie in it.
  let lines: Set<PrintedRow.LineID>
  /// From where to where each column reaches, from left to right.
  let columns: [ClosedRange<Double>]
  private(set) var cells: [DocumentBuilder.Cell]
  private let headerRows: Int
  private var rowCount: Int

  /// The tables of a page from its head to its foot.
  static func tables(in rows: [PrintedRow]) -> [PrintedTable] {
    var tables: [PrintedTable] = []
    var next = 0
    while let start = rows[next...].firstIndex(where: \.isTabular) {
      let end = end(of: rows, from: start)
      if let columns = columns(of: rows[start..<end].filter(\.isTabular)) {
        let top = headerStart(of: rows, above: start, from: next, columns)
        let body = headerEnd(of: rows, top..<start, columns)
        tables.append(PrintedTable(rows[top..<end], body: body, columns))
      }
      next = end
    }
    return tables
  }

  private init(
    _ rows: ArraySlice<PrintedRow>, body: Int, _ columns: [ClosedRange<Double>]
  ) {
    self.columns = columns
    lines = Set(rows.lazy.flatMap(\.pieces).map(\.line))
    let grid = PrintedGrid(columns)
    let header = grid.header(rows[..<body])
    let texts = grid.body(Array(rows[body...]))
    headerRows = header.map(\.rows.upperBound).max() ?? 0
    rowCount = headerRows + texts.count
    cells = header
    append(texts, at: headerRows)
  }

  /// Takes the rows of a table on the next page, if this one goes on there.
  mutating func append(_ other: PrintedTable) -> Bool {
    let isSame =
      columns.count == other.columns.count
      && zip(columns, other.columns).allSatisfy { $0.overlaps($1) }
    guard other.headerRows == 0, isSame else { return false }
    for cell in other.cells {
      var cell = cell
      cell.rows = cell.rows.lowerBound + rowCount..<cell.rows.upperBound + rowCount
      cells.append(cell)
    }
    rowCount += other.rowCount
    return true
  }

  private mutating func append(_ rows: [[PrintedGrid.Entry]], at start: Int) {
    for (row, entries) in rows.enumerated() {
      for entry in entries {
        cells.append(
          .init(
            text: entry.text, rows: start + row..<start + row + 1, columns: entry.columns))
      }
    }
  }

  /// The end of the table that begins with a tabular row: what follows the last such row belongs to it
  /// while it stands close, within one column.
  private static func end(of rows: [PrintedRow], from start: Int) -> Int {
    let width = rows[start].box.width
    var end = start + 1
    var row = start + 1
    while row < rows.count, row - end < 5 {
      let (piece, above) = (rows[row], rows[row - 1])
      let gap = piece.box.top - above.box.bottom
      guard gap < piece.box.height * 2 else { break }
      if piece.isTabular {
        end = row + 1
      } else if isProse(piece, beside: width) {
        break
      }
      row += 1
    }
    while end < rows.count, rows[end].pieces.count == 1, !isProse(rows[end], beside: width),
      rows[end].box.top - rows[end - 1].box.bottom < rows[end].box.height * 0.1,
      rows[start].pieces.first.map({ rows[end].box.right < $0.box.right + width / 4 }) ?? false
    {
      end += 1
    }
    return end
  }

  /// Whether a row is a line of text, or the title or unit of another table.
  private static func isProse(_ row: PrintedRow, beside width: Double) -> Bool {
    let text = row.pieces[0].text.lowercased()
    let starts = ["bảng ", "biểu ", "đơn vị tính", "(đơn vị", "đvt:", "(đvt"]
    return row.pieces.count > PrintedRow.widest
      || row.pieces.contains { $0.box.width > width * 0.6 }
      || starts.contains { text.hasPrefix($0) }
  }

  /// Where the columns lie that tabular rows share.
  private static func columns(of rows: [PrintedRow]) -> [ClosedRange<Double>]? {
    let pieces = rows.flatMap(\.pieces).sorted { $0.box.left < $1.box.left }
    var columns: [ClosedRange<Double>] = []
    for piece in pieces {
      if let last = columns.last, piece.box.left <= last.upperBound {
        columns[columns.count - 1] =
          last.lowerBound...max(last.upperBound, piece.box.right)
      } else {
        columns.append(piece.box.left...piece.box.right)
      }
    }
    let figures = pieces.count { $0.isFigure }
    let isTable = rows.count >= 2 && (3...PrintedRow.widest).contains(columns.count)
    guard isTable, figures * 10 >= pieces.count * 3 else { return nil }
    return columns
  }

  /// The first row of the heads of the columns.
  private static func headerStart(
    of rows: [PrintedRow], above body: Int, from limit: Int, _ columns: [ClosedRange<Double>]
  ) -> Int {
    let width = columns[columns.count - 1].upperBound - columns[0].lowerBound
    var start = body
    while start > limit, body - start < 8 {
      let row = rows[start - 1]
      let reach = start == body ? 2 : 0.6
      guard rows[start].box.top - row.box.bottom < row.box.height * reach,
        !isProse(row, beside: width)
      else { break }
      if row.pieces.count == 1, row.box.left < columns[1].lowerBound - width * 0.05 {
        // A head of the first column stands beside others; a line above the table does not.
        guard start < body, row.box.bottom > rows[start].box.top + row.box.height * 0.1 else {
          break
        }
      }
      start -= 1
    }
    return start
  }

  /// The end of the heads of the columns: a line below them that reaches no further than the second
  /// column is a row without figures.
  private static func headerEnd(
    of rows: [PrintedRow], _ header: Range<Int>, _ columns: [ClosedRange<Double>]
  ) -> Int {
    var end = header.upperBound
    while end - 1 > header.lowerBound {
      let (row, above) = (rows[end - 1], rows[end - 2])
      guard row.box.right < columns[2].lowerBound,
        row.box.top > above.box.bottom - row.box.height * 0.05
      else { break }
      end -= 1
    }
    return end
  }
}
