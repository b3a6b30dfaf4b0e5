/// A table of a page, found by the columns that its rows share.
struct PrintedTable {
  let cells: [DocumentBuilder.Cell]
  /// The lines of the page that it takes up.
  let lines: Set<Int>

  /// The runs of a row, and the rows of a table: there are no more on a page that people can read.
  private static let rowLimit = 300
  private static let columnLimit = 64

  /// The tables among the rows of a page, which come from the top.
  static func tables(in rows: [PrintedRow]) -> [PrintedTable] {
    var tables: [PrintedTable] = []
    var start = 0
    while start < rows.count {
      guard 2...columnLimit ~= rows[start].runs.count else {
        start += 1
        continue
      }
      // The first or the last line of a cell may stand a little above or below its row.
      let free = tables.last.map { $0.end } ?? 0
      let isBegun =
        start > free
        && (isClose(rows[start - 1], rows[start]) || isHead(rows[start - 1], over: rows[start]))
      let first = isBegun ? start - 1 : start
      var end = start + length(of: rows[start...])
      if end < rows.count, isClose(rows[end - 1], rows[end]) { end += 1 }
      if let table = PrintedTable(rows, first..<end) {
        tables.append(table)
        start = end
      } else {
        // Below rows that are none, one may begin.
        start += 1
      }
    }
    return tables
  }

  private let end: Int

  /// Whether rows stand nearer than lines of one text do.
  private static func isClose(_ above: PrintedRow, _ below: PrintedRow) -> Bool {
    below.box.middle - above.box.middle < 0.9 * min(above.box.height, below.box.height)
  }

  /// Whether a run stands right above all columns but the first, and is no unit.
  private static func isHead(_ above: PrintedRow, over row: PrintedRow) -> Bool {
    row.box.middle - above.box.middle < 2 * row.box.height
      && above.box.left > row.runs[0].box.right
      && above.box.right < row.box.right + row.box.height
      && !TableCaption.isUnit(above.runs[0].text)
  }

  /// How many rows belong together: a few rows of one run may stand between others, for a name that
  /// needs more lines or the title of a group.
  private static func length(of rows: ArraySlice<PrintedRow>) -> Int {
    var length = 0
    var single = 0
    var last: PrintedRow?
    for (index, row) in rows.prefix(rowLimit).enumerated() {
      guard row.runs.count <= columnLimit else { break }
      if let last, row.box.top - last.box.bottom > 2.5 * max(row.box.height, last.box.height) {
        break
      }
      last = row
      if row.runs.count > 1 {
        length = index + 1
        single = 0
      } else {
        single += 1
        if single > 4 || row.runs[0].text.count > 80 { break }
      }
    }
    return length
  }

  private init?(_ page: [PrintedRow], _ range: Range<Int>) {
    let rows = Array(page[range])
    guard rows.count > 2 else { return nil }
    let columns = PrintedColumns(rows)
    guard 2...Self.columnLimit ~= columns.count else { return nil }
    let cells = rows.map { columns.cells(of: $0) }
    guard Self.areFigures(cells, columns: columns.count) else { return nil }
    self.cells = PrintedGrid(zip(rows, cells).map { ($0.box, $1) }).cells
    lines = Set(rows.flatMap(\.lines))
    end = range.upperBound
  }

  /// Whether rows are those of a table, and not text set in columns: three that share columns, with
  /// short texts and figures among them.
  private static func areFigures(
    _ rows: [[(text: PrintedLine, columns: Range<Int>)]], columns: Int
  ) -> Bool {
    let shared = rows.filter { $0.count > 1 }
    let texts = shared.flatMap { $0.map(\.text.text) }
    let figures = texts.count { isFigure($0) }
    let letters = texts.reduce(0) { $0 + $1.count }
    return shared.count >= 3 && letters <= 40 * texts.count
      && figures * (columns > 2 ? 5 : 3) >= texts.count
  }

  /// Whether a cell holds a figure and little else.
  static func isFigure(_ text: String) -> Bool {
    let start = text.drop { "+-−(".contains($0) }
    return start.first.map { $0.isNumber } ?? false && text.count <= 20
  }
}
