/// The columns of a table on a page: what lies between the gutters that hardly a word crosses.
struct PrintedColumns {
  private let gutters: [ClosedRange<Double>]

  var count: Int { gutters.count + 1 }

  /// A gutter is wider than so many heights of a line; a space is about half as wide.
  private static let narrowest = 0.4
  /// The gap within a row that is wider than a space, if it lies on a gutter.
  private static let cut = 0.3

  /// - Parameter rows: those of a table; a sixth of them may have words across a gutter.
  init(_ rows: [PrintedRow]) {
    var edges: [(place: Double, change: Int)] = []
    for row in rows {
      for run in Self.inked(row) {
        edges.append((run.lowerBound, 1))
        edges.append((run.upperBound, -1))
      }
    }
    // Where one begins as another ends, there is no gutter.
    edges.sort { ($0.place, -$0.change) < ($1.place, -$1.change) }
    let height = rows.map(\.box.height).sorted()[rows.count / 2]
    let most = max(1, rows.count / 6)
    var gutters: [ClosedRange<Double>] = []
    var covered = 0
    var start: Double?
    for edge in edges {
      if let left = start, covered + edge.change > most {
        if edge.place - left >= Self.narrowest * height { gutters.append(left...edge.place) }
        start = nil
      }
      covered += edge.change
      if covered <= most, start == nil, edge.change < 0 { start = edge.place }
    }
    self.gutters = gutters
  }

  /// What the words of a row cover, spaces between them included.
  private static func inked(_ row: PrintedRow) -> [ClosedRange<Double>] {
    var inked: [ClosedRange<Double>] = []
    for word in row.words {
      if let last = inked.last, word.box.left - last.upperBound < narrowest * word.box.height {
        inked[inked.count - 1] = last.lowerBound...max(last.upperBound, word.box.right)
      } else {
        inked.append(word.box.left...word.box.right)
      }
    }
    return inked
  }

  /// The words of a row put together to what stands in its cells, with the columns of each.
  func cells(of row: PrintedRow) -> [(text: PrintedLine, columns: Range<Int>)] {
    var texts: [PrintedLine] = []
    for word in row.words {
      if let last = texts.last, !isCut(from: last.box.right, to: word.box) {
        texts[texts.count - 1].append(word)
      } else {
        texts.append(word)
      }
    }
    return texts.map { ($0, columns(under: $0.box)) }
  }

  /// Whether a column ends between two words: by a wide gap, or because the second begins where the
  /// column does.
  private func isCut(from left: Double, to word: PrintedBox) -> Bool {
    gutters.contains { gutter in
      gutter.lowerBound < word.left && gutter.upperBound > left
        && (word.left - left >= Self.cut * word.height || abs(word.left - gutter.upperBound) < 1)
    }
  }

  /// The columns on both sides of the gutters that a text crosses, or else the one that it is in.
  private func columns(under box: PrintedBox) -> Range<Int> {
    let crossed = gutters.indices.filter {
      gutters[$0].lowerBound > box.left && gutters[$0].upperBound < box.right
    }
    if let first = crossed.first, let last = crossed.last { return first..<last + 2 }
    let middle = (box.left + box.right) / 2
    let column = gutters.count { ($0.lowerBound + $0.upperBound) / 2 < middle }
    return column..<column + 1
  }
}
