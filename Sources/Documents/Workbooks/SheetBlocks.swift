/// Cuts a sheet into what a reader sees in it: tables, and lines of text between them.
struct SheetBlocks {
  private typealias Row = (row: Int, entries: [Sheet.Entry])

  private(set) var blocks: [PageBlock] = []
  private let sheet: Sheet
  /// The lines since the last table that may be about the next one.
  private var lines: [String] = []

  /// How many lines above a table may be about it.
  private static let captionLines = 4

  /// Rows without a gap between them are a table; lines of one cell above it are its caption.
  init(_ sheet: Sheet) {
    self.sheet = sheet
    var rows = ArraySlice(sheet.shownRows.map { $0 as Row })
    while !rows.isEmpty {
      let count = countOfBlock(rows)
      cut(rows.prefix(count))
      rows = rows.dropFirst(count)
    }
    flush(keeping: 0)
  }

  /// The rows up to the first empty one that no merged cell covers.
  private func countOfBlock(_ rows: ArraySlice<Row>) -> Int {
    var end = -1
    for (count, row) in rows.enumerated() {
      if count > 0, row.row > end + 1 { return count }
      for entry in row.entries {
        end = max(end, sheet.area(row: row.row, column: entry.column).rows.upperBound)
      }
    }
    return rows.count
  }

  private mutating func cut(_ rows: ArraySlice<Row>) {
    let above = rows.prefix(while: Self.isLine)
    lines += above.flatMap { $0.entries.map(\.text) }
    let rest = rows.dropFirst(above.count)
    let table = rest.dropLast(rest.reversed().prefix(while: Self.isLine).count)
    if !table.isEmpty {
      flush(keeping: Self.captionLines)
      blocks.append(PageBlock(cells(table), caption: lines.joined(separator: " ")))
      lines = []
    }
    lines += rest.dropFirst(table.count).flatMap { $0.entries.map(\.text) }
    if !table.isEmpty { flush(keeping: 0) }
  }

  /// Makes paragraphs of the lines but the last short ones.
  private mutating func flush(keeping most: Int) {
    let kept = lines.reversed().prefix(most).prefix { $0.utf8.count <= 400 }.count
    for line in lines.dropLast(kept) {
      blocks.append(PageBlock(line, .body, level: 0, letters: line.utf8.count, linked: 0))
    }
    lines = Array(lines.suffix(kept))
  }

  /// Whether a row is a text alone, or a title with the unit beside it.
  private static func isLine(_ row: Row) -> Bool {
    switch row.entries.count {
    case 1: row.entries.allSatisfy { !isNumber($0.text) }
    case 2: row.entries.last.map { TableCaption.isUnit($0.text) } ?? false
    default: false
    }
  }

  private static func isNumber(_ text: String) -> Bool {
    let digits = text.drop { "+-−".contains($0) }
    return digits.first.map { "0"..."9" ~= $0 } ?? false
  }

  /// The cells of a table; rows and columns that show nothing have no place in its grid.
  private func cells(_ rows: ArraySlice<Row>) -> [DocumentBuilder.Cell] {
    let rowNumbers = rows.map(\.row)
    let columns = Array(Set(rows.flatMap { $0.entries.map(\.column) })).sorted()
    return rows.flatMap { row in
      row.entries.map { entry in
        let area = sheet.area(row: row.row, column: entry.column)
        return DocumentBuilder.Cell(
          text: entry.text, rows: Self.places(area.rows, in: rowNumbers),
          columns: Self.places(area.columns, in: columns))
      }
    }
  }

  /// The places of those numbers, which are sorted, that lie in an area.
  private static func places(_ area: ClosedRange<Int>, in numbers: [Int]) -> Range<Int> {
    first(in: numbers, from: area.lowerBound)..<first(in: numbers, from: area.upperBound + 1)
  }

  /// The place of the first number that is not below `least`.
  private static func first(in numbers: [Int], from least: Int) -> Int {
    var low = 0
    var high = numbers.count
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < least { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
