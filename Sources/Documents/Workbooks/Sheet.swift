/// What the cells of a sheet show; only those that show something are held.
struct Sheet {
  /// A cell that shows something.
  struct Entry {
    let column: Int
    let text: String
  }

  typealias Area = (rows: ClosedRange<Int>, columns: ClosedRange<Int>)

  /// The cells that show something.
  private(set) var count = 0
  private var rows: [Int: [Entry]] = [:]
  /// Merged areas by their first cells.
  private var areas: [CellReference: Area] = [:]

  /// The merged areas.
  var merges: Int { areas.count }

  mutating func put(_ text: String, at place: CellReference) {
    rows[place.row, default: []].append(Entry(column: place.column, text: text))
    count += 1
  }

  mutating func merge(_ area: Area) {
    let first = CellReference(row: area.rows.lowerBound, column: area.columns.lowerBound)
    areas[first] = area
  }

  /// The rows that show something, from the top, each from left to right.
  var shownRows: [(row: Int, entries: [Entry])] {
    rows.sorted { $0.key < $1.key }.map { row, entries in
      var last = -1
      // Of two cells in one place the first counts.
      let sorted = entries.enumerated().sorted {
        ($0.element.column, $0.offset) < ($1.element.column, $1.offset)
      }.map(\.element).filter { entry in
        defer { last = entry.column }
        return entry.column != last
      }
      return (row, sorted)
    }
  }

  /// The area that a cell covers.
  func area(row: Int, column: Int) -> Area {
    areas[CellReference(row: row, column: column)] ?? (row...row, column...column)
  }
}
