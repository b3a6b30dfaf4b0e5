/// Cells in columns, for a terminal.
struct TextTable: Sendable {
  enum Alignment: Sendable {
    case left, right
    /// By the decimal mark, so that digits of one worth stand below each other.
    case decimal(Character)
  }

  struct Column: Sendable {
    var title: String
    var alignment: Alignment
    /// The blanks before the column.
    var gap = 2
  }

  struct Cell: Sendable {
    var text: String
    var ink = Ink.plain

    init(_ text: String = "", _ ink: Ink = .plain) {
      self.text = text
      self.ink = ink
    }
  }

  enum Row: Sendable {
    case cells([Cell])
    /// A remark that takes the place of a row, from the first column on.
    case across(String, Ink)
  }

  var columns: [Column]
  var rows: [Row] = []

  /// - Precondition: a cell for every column.
  mutating func add(_ cells: [Cell]) {
    precondition(cells.count == columns.count, "A row has a cell for every column.")
    rows.append(.cells(cells))
  }

  mutating func add(across text: String, _ ink: Ink) { rows.append(.across(text, ink)) }

  /// The header and the rows. Columns without content are left out; the last column, if it is
  /// aligned left, is set in several lines where it does not fit.
  func lines(width: Int) -> [InkedLine] {
    let layouts = columns.indices.map(layout)
    let header = columns.map { Cell($0.title, .dim) }
    let hasHeader = columns.contains { !$0.title.isEmpty }
    return (hasHeader ? self.lines(of: header, layouts, width, isHeader: true) : [])
      + rows.flatMap { row in
        switch row {
        case .cells(let cells): lines(of: cells, layouts, width)
        case .across(let text, let ink): [InkedLine(text, ink)]
        }
      }
  }

  /// What a column needs: cells before the point where its numbers are aligned, and after it.
  private struct Layout {
    var before = 0
    var after = 0
    var width = 0
    var isUsed = false
  }

  private func layout(_ index: Int) -> Layout {
    var layout = Layout()
    for case .cells(let cells) in rows where !cells[index].text.isEmpty {
      let (before, after) = parts(cells[index].text, columns[index].alignment)
      layout.before = max(layout.before, before)
      layout.after = max(layout.after, after)
      layout.isUsed = true
    }
    layout.width = max(columns[index].title.cells, layout.before + layout.after)
    return layout
  }

  private func parts(_ text: String, _ alignment: Alignment) -> (before: Int, after: Int) {
    guard case .decimal(let mark) = alignment, let point = text.firstIndex(of: mark) else {
      return (text.cells, 0)
    }
    return (text[..<point].cells, text[point...].cells)
  }

  private func lines(
    of cells: [Cell], _ layouts: [Layout], _ width: Int, isHeader: Bool = false
  ) -> [InkedLine] {
    var line = InkedLine()
    for index in columns.indices where layouts[index].isUsed {
      let layout = layouts[index]
      let cell = cells[index]
      if line.cells > 0 { line.append(String(repeating: " ", count: columns[index].gap)) }
      if index == columns.count - 1, case .left = columns[index].alignment {
        return set(cell, after: line, width: width)
      }
      let left = isHeader ? headerPadding(index, layout) : padding(cell.text, index, layout)
      line.append(String(repeating: " ", count: left))
      line.append(cell.text, cell.ink)
      line.append(String(repeating: " ", count: max(0, layout.width - left - cell.text.cells)))
    }
    return [line]
  }

  private func set(_ cell: Cell, after start: InkedLine, width: Int) -> [InkedLine] {
    let indent = start.cells
    let texts = cell.text.wrapped(to: max(24, width - indent))
    guard let first = texts.first else { return [start] }
    var line = start
    line.append(first, cell.ink)
    return [line]
      + texts.dropFirst().map { text in
        var line = InkedLine(String(repeating: " ", count: indent))
        line.append(text, cell.ink)
        return line
      }
  }

  private func headerPadding(_ index: Int, _ layout: Layout) -> Int {
    guard case .left = columns[index].alignment else {
      return layout.width - columns[index].title.cells
    }
    return 0
  }

  private func padding(_ text: String, _ index: Int, _ layout: Layout) -> Int {
    switch columns[index].alignment {
    case .left: 0
    case .right: layout.width - text.cells
    case .decimal:
      layout.width - layout.after - parts(text, columns[index].alignment).before
    }
  }
}
