/// The rows of a table, made of rows of words: a cell may need several of them, and where it stands
/// in the middle of its row, its lines lie between those of its neighbours.
struct PrintedGrid {
  typealias Cell = (text: PrintedLine, columns: Range<Int>)

  /// A row of the table: the row of words that has its figures, and what was added to it.
  private struct Row {
    var middle: Double
    var height: Double
    var cells: [Cell]

    func holds(_ columns: Range<Int>) -> Cell? {
      cells.first { $0.columns.overlaps(columns) }
    }
  }

  private var rows: [Row] = []

  /// What is nearer than so many heights of a line stands beside it: lines of one text are further
  /// apart.
  private static let beside = 0.8

  /// - Parameter lines: one at least; rows of words from the top, with the cells that they have pieces of.
  init(_ lines: [(box: PrintedBox, cells: [Cell])]) {
    let firstFigures = lines.firstIndex { Self.hasFigures($0.cells) } ?? 0
    let start = Self.start(of: lines, firstFigures)
    appendHead(lines[..<start])
    let body = lines[start...]
    let anchors = body.filter { Self.hasFigures($0.cells) }.map {
      Row(middle: $0.box.middle, height: $0.box.height, cells: $0.cells)
    }
    let head = rows.count
    rows += anchors
    var titles: [Row] = []
    var next = head
    for line in body {
      if Self.hasFigures(line.cells) {
        next += 1
        continue
      }
      var rest: [Cell] = []
      for cell in line.cells {
        if let row = row(for: cell, above: next > head ? next - 1 : nil, below: next) {
          rows[row].cells.append(cell)
        } else {
          rest.append(cell)
        }
      }
      if !rest.isEmpty {
        titles.append(Row(middle: line.box.middle, height: line.box.height, cells: rest))
      }
    }
    rows = rows[..<head] + (rows[head...] + titles).sorted { $0.middle < $1.middle }
  }

  /// The line that the first row with figures begins with: its name may stand beside or above them.
  private static func start(
    of lines: [(box: PrintedBox, cells: [Cell])], _ firstFigures: Int
  ) -> Int {
    let first = lines[firstFigures]
    var start = firstFigures
    while start > 0 {
      let line = lines[start - 1]
      let gap = (first.box.middle - line.box.middle) / first.box.height
      let isBegun =
        gap < 1.3 && line.cells.count == 1
        && first.cells.contains { goesOn($0) && $0.columns == line.cells[0].columns }
      guard gap < beside || isBegun else { break }
      start -= 1
    }
    return start
  }

  /// Above the figures, all lines are one row, or two where a heading stands over others.
  private mutating func appendHead(_ lines: ArraySlice<(box: PrintedBox, cells: [Cell])>) {
    let last = lines.lastIndex { line in line.cells.contains { $0.columns.count > 1 } }
    let split = last.map { $0 + 1 } ?? lines.startIndex
    for part in [lines[..<split], lines[split...]] {
      guard let first = part.first else { continue }
      rows.append(
        Row(
          middle: first.box.middle, height: first.box.height, cells: part.flatMap(\.cells)))
    }
  }

  private static func hasFigures(_ cells: [Cell]) -> Bool {
    cells.count > 1
      && cells.contains { $0.columns.lowerBound > 0 && PrintedTable.isFigure($0.text.text) }
  }

  /// The row whose cell a line continues or begins; nil if it is a row of its own.
  private func row(for cell: Cell, above: Int?, below: Int) -> Int? {
    let box = cell.text.box
    let lower = rows.indices.contains(below) ? below : nil
    let up = above.map { (box.middle - rows[$0].middle) / box.height } ?? .infinity
    let down = lower.map { (rows[$0].middle - box.middle) / box.height } ?? .infinity
    if min(up, down) < Self.beside { return up <= down ? above : lower }
    if Self.goesOn(cell) {
      if let chained = rows.lastIndex(where: { row in
        row.cells.contains {
          $0.columns == cell.columns && 0..<1.3 ~= (box.middle - $0.text.box.middle) / box.height
        }
      }) {
        return chained
      }
      return up < 1.7 ? above : nil
    }
    // A name of several lines begins above its row, which has none yet, or the rest of it.
    guard let lower, down < 1.7, down < up, !cell.text.startsItem else { return nil }
    let held = rows[lower].holds(cell.columns)?.text.text
    return held?.first?.isLowercase ?? true ? lower : nil
  }

  /// Whether a line hardly begins a name.
  private static func goesOn(_ cell: Cell) -> Bool {
    guard let first = cell.text.text.first else { return false }
    return first.isLowercase || first == "(" || first.isNumber && cell.columns.lowerBound > 0
  }

  /// The cells row by row, each from left to right.
  var cells: [DocumentBuilder.Cell] {
    rows.enumerated().flatMap { number, row in
      var merged: [(columns: Range<Int>, lines: [PrintedLine])] = []
      for cell in row.cells.sorted(by: { $0.columns.lowerBound < $1.columns.lowerBound }) {
        if let last = merged.last, last.columns.overlaps(cell.columns) {
          merged[merged.count - 1].lines.append(cell.text)
          let end = max(last.columns.upperBound, cell.columns.upperBound)
          merged[merged.count - 1].columns = last.columns.lowerBound..<end
        } else {
          merged.append((cell.columns, [cell.text]))
        }
      }
      return merged.map { cell in
        let lines = cell.lines.sorted {
          ($0.box.middle, $0.box.left) < ($1.box.middle, $1.box.left)
        }
        return DocumentBuilder.Cell(
          text: lines.map(\.text).joined(separator: " "), rows: number..<number + 1,
          columns: cell.columns)
      }
    }
  }
}
