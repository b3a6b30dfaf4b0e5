import Documents

/// What a document is shown in, one below the other: paragraphs, tables, and text that is neither.
enum TextBlock {
  case paragraph(Range<Int>, Paragraph.Role)
  case table(Table)

  /// The code points that it covers.
  var range: Range<Int> {
    switch self {
    case .paragraph(let range, _): range
    case .table(let table): table.range
    }
  }

  /// The blocks of a document in the order of its text; together they show all of it but white
  /// space. Tables that no grid can be drawn of are text.
  static func blocks(
    of document: Document, _ text: MarkedText<some PlacedFigure>
  ) -> [TextBlock] {
    let tables = document.tables.filter(\.isSimple)
    let known =
      tables.map { TextBlock.table($0) }
      + document.paragraphs.map { .paragraph($0.range, $0.role) }
    var blocks: [TextBlock] = []
    var place = 0
    for block in known.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where block.range.lowerBound >= place && block.range.upperBound <= text.count {
      blocks += rest(place..<block.range.lowerBound, text)
      blocks.append(block)
      place = block.range.upperBound
    }
    return blocks + rest(place..<max(place, text.count), text)
  }

  private static func rest(
    _ range: Range<Int>, _ text: MarkedText<some PlacedFigure>
  ) -> [TextBlock] {
    text.lines(in: range).map { .paragraph($0, .body) }
  }
}

extension Table {
  /// From the first to the last code point of its caption and cells.
  var range: Range<Int> {
    let ranges = cells.map(\.range) + (caption.map { [$0] } ?? [])
    let start = ranges.map(\.lowerBound).min() ?? 0
    return start..<max(start, ranges.map(\.upperBound).max() ?? 0)
  }

  private static let widest = 40
  private static let longest = 5000

  /// Whether its cells form a grid that a page can show: none covers another, and it is neither wider
  /// nor longer than people read.
  var isSimple: Bool {
    var taken: Set<[Int]> = []
    for cell in cells {
      guard !cell.rows.isEmpty, !cell.columns.isEmpty, cell.rows.lowerBound >= 0,
        cell.columns.lowerBound >= 0, cell.columns.upperBound <= Self.widest,
        cell.rows.upperBound <= Self.longest
      else { return false }
      for row in cell.rows {
        for column in cell.columns where !taken.insert([row, column]).inserted { return false }
      }
    }
    return !cells.isEmpty
  }
}
