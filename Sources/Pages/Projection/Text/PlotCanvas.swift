/// A grid of characters that drawing never leaves.
struct PlotCanvas: Sendable {
  let width: Int
  let height: Int
  private var cells: [[Character]]

  init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
    cells = Array(
      repeating: Array(repeating: " ", count: max(0, width)), count: max(0, height))
  }

  /// The character at a place; a blank outside.
  subscript(row: Int, column: Int) -> Character {
    get { isInside(row, column) ? cells[row][column] : " " }
    set { if isInside(row, column) { cells[row][column] = newValue } }
  }

  private func isInside(_ row: Int, _ column: Int) -> Bool {
    (0..<height).contains(row) && (0..<width).contains(column)
  }

  func line(_ row: Int) -> String { (0..<height).contains(row) ? String(cells[row]) : "" }

  /// A line from one place to another on its right, of strokes that turn in rounded corners.
  mutating func stroke(from start: (row: Int, column: Int), to end: (row: Int, column: Int)) {
    let length = end.column - start.column
    guard length > 0 else { return }
    func row(_ offset: Int) -> Int {
      let share = Double(offset) / Double(length)
      return start.row + Int((Double(end.row - start.row) * share).rounded())
    }
    for offset in 1...length {
      let (before, after) = (row(offset - 1), row(offset))
      let column = start.column + offset
      guard before != after else {
        self[after, column] = "─"
        continue
      }
      let falls = after > before
      self[before, column] = falls ? "╮" : "╯"
      self[after, column] = falls ? "╰" : "╭"
      for between in min(before, after) + 1..<max(before, after) { self[between, column] = "│" }
    }
  }

  /// A dotted way from one place to another on its right, both left out.
  mutating func dots(from start: (row: Int, column: Int), to end: (row: Int, column: Int)) {
    let length = end.column - start.column
    guard length > 1 else { return }
    for offset in 1..<length {
      let share = Double(offset) / Double(length)
      let row = start.row + Int((Double(end.row - start.row) * share).rounded())
      if self[row, start.column + offset] == " " { self[row, start.column + offset] = "·" }
    }
  }
}
