/// A table of a Word file while it is read.
struct WordTable {
  private(set) var page: PageTable
  /// Cells that may go on in the next row, by their first column.
  private var growing: [Int: (row: Int, cell: Int)] = [:]
  private var column = 0
  private var isHeader = false
  /// The first block of the open cell, and what its properties say.
  private(set) var startOfCell: Int?
  private var span = 1
  private var merge: Merge?

  private enum Merge {
    case begins, goesOn
  }

  /// - Parameter block: the number of blocks before it.
  init(at block: Int) {
    page = PageTable(at: block, [:])
  }

  /// Takes an element within the table, `block` blocks having been read so far.
  mutating func start(_ name: String, _ attributes: [String: String], at block: Int) {
    let value = attributes["val"]
    switch name {
    case "tr":
      page.rows.append([])
      column = 0
      isHeader = false
    case "gridBefore": skip(Self.span(value, most: 64), at: block)
    case "tblHeader": isHeader = value != "0" && value != "false"
    case "tc":
      startOfCell = block
      span = 1
      merge = nil
    case "gridSpan": span = max(1, Self.span(value, most: 256))
    case "vMerge": merge = value == "restart" ? .begins : .goesOn
    default: break
    }
  }

  /// Ends the open cell; true if it only goes on from the row above, so that what it holds is void.
  mutating func endCell(at block: Int) -> Bool {
    guard let start = startOfCell, let row = page.rows.indices.last else { return false }
    startOfCell = nil
    defer { column += span }
    if merge == .goesOn, let above = growing[column] {
      page.rows[above.row][above.cell].rowSpan += 1
      return true
    }
    growing[column] = merge == .begins ? (row, page.rows[row].count) : nil
    page.rows[row].append(
      PageTable.Cell(blocks: start..<block, columnSpan: span, isHeader: isHeader))
    return false
  }

  mutating func holdsTable() {
    page.holdsTable = true
  }

  private mutating func skip(_ columns: Int, at block: Int) {
    guard columns > 0, let row = page.rows.indices.last, page.rows[row].isEmpty else { return }
    page.rows[row].append(
      PageTable.Cell(blocks: block..<block, columnSpan: columns, isHeader: false))
    column = columns
  }

  private static func span(_ value: String?, most: Int) -> Int {
    min(max(value.flatMap { Int($0) } ?? 0, 0), most)
  }
}
