/// The columns of a printed table, and how its words fall into them.
struct PrintedGrid {
  /// What stands in a column of a row, or across several.
  struct Entry {
    var text: String
    var columns: Range<Int>
  }

  private let columns: [ClosedRange<Double>]

  init(_ columns: [ClosedRange<Double>]) {
    self.columns = columns
  }

  /// The heads of the columns: one row, or two where some stand above several columns.
  func header(_ rows: ArraySlice<PrintedRow>) -> [DocumentBuilder.Cell] {
    guard !rows.isEmpty else { return [] }
    var heads: [(box: Box, pieces: [PrintedRow.Piece])] = []
    var wide: [PrintedRow.Piece] = []
    // Where cells are narrow, little more than a space lies between their words.
    let pieces = rows.flatMap(\.pieces).flatMap { $0.split(by: 0.32) }
    for piece in pieces.sorted(by: { $0.box.width < $1.box.width }) {
      let below = heads.indices.filter { heads[$0].box.isOver(piece.box) }
      if below.count > 1 {
        wide.append(piece)
      } else if let head = below.first {
        heads[head].pieces.append(piece)
        heads[head].box = heads[head].box.union(piece.box)
      } else {
        heads.append((piece.box, [piece]))
      }
    }
    heads.sort { $0.box.left < $1.box.left }
    let places = heads.indices.map {
      heads.count == columns.count ? $0 : column(of: heads[$0].box)
    }
    var texts = columns.map { _ in "" }
    for (place, head) in zip(places, heads) { texts[place].add(Self.text(head.pieces)) }
    var shared: [(columns: Range<Int>, pieces: [PrintedRow.Piece])] = []
    for piece in wide {
      let below = heads.indices.filter { heads[$0].box.isOver(piece.box) }.map { places[$0] }
      let columns = (below.min() ?? 0)..<(below.max() ?? 0) + 1
      if let same = shared.firstIndex(where: { $0.columns.overlaps(columns) }) {
        shared[same].pieces.append(piece)
      } else {
        shared.append((columns, [piece]))
      }
    }
    return headerCells(
      texts, shared.map { Entry(text: Self.text($0.pieces), columns: $0.columns) })
  }

  /// The words of a cell, line by line.
  private static func text(_ pieces: [PrintedRow.Piece]) -> String {
    let lines = pieces.sorted { ($0.box.middle, $0.box.left) < ($1.box.middle, $1.box.left) }
    return lines.map(\.text).joined(separator: " ")
  }

  private func headerCells(_ heads: [String], _ shared: [Entry]) -> [DocumentBuilder.Cell] {
    let depth = shared.isEmpty ? 1 : 2
    var upper: [DocumentBuilder.Cell] = shared.map {
      .init(text: $0.text, rows: 0..<1, columns: $0.columns, isHeader: true)
    }
    var lower: [DocumentBuilder.Cell] = []
    for (column, head) in heads.enumerated() {
      let isShared = shared.contains { $0.columns.contains(column) }
      let cell = DocumentBuilder.Cell(
        text: head, rows: (isShared ? 1 : 0)..<depth, columns: column..<column + 1, isHeader: true)
      if isShared { lower.append(cell) } else { upper.append(cell) }
    }
    upper.sort { $0.columns.lowerBound < $1.columns.lowerBound }
    return upper + lower
  }

  /// The rows below the heads: lines that stand close to those of a row with figures belong to it.
  func body(_ rows: [PrintedRow]) -> [[Entry]] {
    PrintedRowGroups(rows, in: self).groups.map { group in
      if group.count == 1, rows[group[0]].pieces.count == 1 {
        let piece = rows[group[0]].pieces[0]
        return entries([Entry(text: piece.text, columns: reach(of: piece.box))])
      }
      return entries(group.flatMap { rows[$0].pieces.flatMap { parts(of: $0) } })
    }
  }

  /// A piece in its column, or word for word where it stands over several.
  private func parts(of piece: PrintedRow.Piece) -> [Entry] {
    let words = reach(of: piece.box).count > 1 ? piece.words.map { ($0.text, $0.box) } : []
    return (words.isEmpty ? [(piece.text, piece.box)] : words).map { text, box in
      let column = column(of: box)
      return Entry(text: text, columns: column..<column + 1)
    }
  }

  /// Each column once, those without words too.
  private func entries(_ words: [Entry]) -> [Entry] {
    var entries: [Entry] = []
    var column = 0
    while column < columns.count {
      let own = words.filter { $0.columns.lowerBound == column }
      let end = own.map(\.columns.upperBound).max() ?? column + 1
      entries.append(
        Entry(text: own.map(\.text).joined(separator: " "), columns: column..<end))
      column = end
    }
    return entries
  }

  /// The column that a word stands in or next to.
  private func column(of box: Box) -> Int {
    let middle = (box.left + box.right) / 2
    let distances = columns.map { max($0.lowerBound - middle, middle - $0.upperBound, 0) }
    return distances.indices.min { distances[$0] < distances[$1] } ?? 0
  }

  /// The columns that words stand over, by half of their width or its own.
  private func reach(of box: Box) -> Range<Int> {
    let covered = columns.indices.filter {
      let shared =
        min(columns[$0].upperBound, box.right) - max(columns[$0].lowerBound, box.left)
      let width = columns[$0].upperBound - columns[$0].lowerBound
      return shared > min(width, box.width) / 2
    }
    let nearest = column(of: box)
    return (covered.first ?? nearest)..<(covered.last ?? nearest) + 1
  }

  /// Whether the words of a row are the rest of cells that begin in the row above: they begin in
  /// lower case, or would not have found room there.
  func goesOn(_ above: PrintedRow, _ row: PrintedRow) -> Bool {
    row.pieces.allSatisfy { piece in
      if piece.text.unicodeScalars.first?.properties.isLowercase ?? false { return true }
      let column = column(of: piece.box)
      guard let last = above.pieces.last(where: { self.column(of: $0.box) == column }) else {
        return false
      }
      return columns[column].upperBound - last.box.right < piece.words[0].box.width
    }
  }
}

extension String {
  /// Appends a word behind a space.
  fileprivate mutating func add(_ word: String) {
    self += isEmpty ? word : " " + word
  }
}
