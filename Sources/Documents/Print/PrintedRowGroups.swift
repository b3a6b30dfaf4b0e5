/// Which rows of a printed table are one row of it, as the cells of it are wrapped.
///
/// A row with figures in several columns is one of its own; lines that stand as close to it as the
/// lines of a cell do belong to it, others are rows without figures.
struct PrintedRowGroups {
  /// From above, each of rows that follow one another.
  private(set) var groups: [[Int]] = []
  /// Whether the last group may be the beginning of the next row with figures.
  private var isOpen = true
  private let rows: [PrintedRow]
  private let grid: PrintedGrid

  init(_ rows: [PrintedRow], in grid: PrintedGrid) {
    self.rows = rows
    self.grid = grid
    let height = rows.map(\.box.height).min() ?? 0
    let gaps = rows.indices.dropFirst().map { gap(above: $0) }
    let usual = min(max(gaps.min() ?? 0, height * -0.15), height * 0.3)
    let closest = usual + height * 0.1
    var next = 0
    while next < rows.count {
      let end = rows[next...].firstIndex(where: \.isTabular) ?? rows.count
      append(next..<end, closest: closest)
      if end < rows.count { take(end, closest: closest) }
      next = end + 1
    }
  }

  private func gap(above row: Int) -> Double {
    row == 0 ? .infinity : rows[row].box.top - rows[row - 1].box.bottom
  }

  /// Appends the rows from one that holds figures to the next.
  private mutating func append(_ between: Range<Int>, closest: Double) {
    guard !between.isEmpty else { return }
    let places = between.lowerBound..<min(between.upperBound + 1, rows.count)
    let isChain = places.allSatisfy { gap(above: $0) <= closest }
    let split = isChain ? split(places) : nil
    let isUndecided = isChain && split == nil
    var start = between.lowerBound
    while start < between.upperBound, gap(above: start) <= closest,
      split.map({ start < $0 }) ?? (!isUndecided || grid.goesOn(rows[start - 1], rows[start]))
    {
      groups[groups.count - 1].append(start)
      start += 1
    }
    for row in start..<between.upperBound {
      if row > start, gap(above: row) <= closest, !isUndecided {
        groups[groups.count - 1].append(row)
      } else {
        groups.append([row])
      }
    }
    isOpen = !isUndecided
  }

  /// Where the gap between rows that all stand close is plainly the widest.
  private func split(_ places: Range<Int>) -> Int? {
    let gaps = places.map { gap(above: $0) }
    guard let widest = gaps.max(), let narrowest = gaps.min(),
      widest - narrowest > rows[places.lowerBound].box.height * 0.15
    else { return nil }
    return places.first { gap(above: $0) == widest }
  }

  /// Appends a row that holds figures, with the lines that stand close above it.
  private mutating func take(_ row: Int, closest: Double) {
    if isOpen, let last = groups.last, last.allSatisfy({ !rows[$0].isTabular }),
      gap(above: row) <= closest
    {
      groups[groups.count - 1].append(row)
    } else {
      groups.append([row])
    }
  }
}
