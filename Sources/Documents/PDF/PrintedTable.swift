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
    var rest = rows[...]
    while let start = rest.firstIndex(where: { 2...columnLimit ~= $0.runs.count }) {
      rest = rest[start...]
      let count = length(of: rest)
      let table = PrintedTable(Array(rest.prefix(count)))
      if let table { tables.append(table) }
      // Below rows that are none, one may begin.
      rest = rest.dropFirst(table == nil ? 1 : count)
    }
    return tables
  }

  /// How many rows belong together: a row of one run may stand between others, for a name that
  /// needs two lines or the title of a group.
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
        if single > 2 || row.runs[0].text.count > 80 { break }
      }
    }
    return length
  }

  private init?(_ rows: [PrintedRow]) {
    let columns = Self.columns(of: rows)
    guard columns.count > 1, Self.areFigures(rows, columns: columns.count) else { return nil }
    var cells: [DocumentBuilder.Cell] = []
    var row = 0
    for printed in rows {
      let placed = printed.runs.map { (run: $0, columns: Self.columns(under: $0.box, columns)) }
      if let only = placed.first, placed.count == 1, Self.goesOn(only.run.text),
        let above = cells.lastIndex(where: {
          $0.rows.lowerBound == row - 1 && $0.columns == only.columns
        })
      {
        cells[above].text += " " + only.run.text
        continue
      }
      for (run, columns) in placed {
        if let last = cells.last, last.rows.lowerBound == row,
          last.columns.upperBound > columns.lowerBound
        {
          cells[cells.count - 1].text += " " + run.text
        } else {
          cells.append(.init(text: run.text, rows: row..<row + 1, columns: columns))
        }
      }
      row += 1
    }
    self.cells = cells
    lines = Set(rows.flatMap(\.lines))
  }

  /// Whether a run only continues the one above it.
  private static func goesOn(_ text: String) -> Bool {
    text.first.map { $0.isLowercase || $0 == "(" } ?? false
  }

  /// The widths of the columns: where the rows with most runs have them.
  private static func columns(of rows: [PrintedRow]) -> [ClosedRange<Double>] {
    let most = rows.map(\.runs.count).max() ?? 0
    let full = rows.filter { $0.runs.count == most }
    let boxes = full.flatMap { $0.runs.map(\.box) }.sorted { $0.left < $1.left }
    var columns: [ClosedRange<Double>] = []
    for box in boxes {
      if let last = columns.last, box.left <= last.upperBound {
        columns[columns.count - 1] = last.lowerBound...max(last.upperBound, box.right)
      } else {
        columns.append(box.left...box.right)
      }
    }
    return columns
  }

  /// The columns that a run stands in: those that it covers half of, or the nearest.
  private static func columns(
    under box: PrintedBox, _ columns: [ClosedRange<Double>]
  ) -> Range<Int> {
    let covered = columns.indices.filter { index in
      let column = columns[index]
      let common = min(column.upperBound, box.right) - max(column.lowerBound, box.left)
      return common > 0
        && (common >= 0.5 * (column.upperBound - column.lowerBound)
          || common >= 0.5 * (box.right - box.left))
    }
    if let first = covered.first, let last = covered.last { return first..<last + 1 }
    let middle = (box.left + box.right) / 2
    let nearest =
      columns.indices.min { a, b in
        distance(middle, columns[a]) < distance(middle, columns[b])
      } ?? 0
    return nearest..<nearest + 1
  }

  private static func distance(_ place: Double, _ column: ClosedRange<Double>) -> Double {
    max(column.lowerBound - place, place - column.upperBound, 0)
  }

  /// Whether rows are those of a table, and not text set in columns: three that share columns, with
  /// short texts and figures among them.
  private static func areFigures(_ rows: [PrintedRow], columns: Int) -> Bool {
    let shared = rows.filter { $0.runs.count > 1 }
    let texts = shared.flatMap { $0.runs.map(\.text) }
    let figures = texts.count { text in
      let start = text.drop { "+-−(".contains($0) }
      return start.first.map { $0.isNumber } ?? false && text.count <= 20
    }
    let letters = texts.reduce(0) { $0 + $1.count }
    return shared.count >= 3 && letters <= 40 * texts.count
      && figures * (columns > 2 ? 5 : 3) >= texts.count
  }
}
