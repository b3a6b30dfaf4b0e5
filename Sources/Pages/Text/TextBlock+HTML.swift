import Documents

extension TextBlock {
  /// The block as it is shown.
  ///
  /// - Parameter content: draws the text of a range.
  func html(_ content: (Range<Int>) -> HTML) -> HTML {
    switch self {
    case .paragraph(let range, let role):
      let content = content(range)
      switch role {
      case .title, .heading: return HTML(.h2) { content }
      case .item: return HTML(.p, .class("item")) { content }
      case .caption: return HTML(.p, .class("caption")) { content }
      case .surroundings: return HTML(.p, .class("around")) { content }
      case .body: return HTML(.p) { content }
      }
    case .table(let table):
      return HTML(.div, .class("scroll")) { table.html(content) }
    }
  }
}

extension Table {
  /// The grid, row by row; places that no cell covers are empty cells.
  fileprivate func html(_ content: (Range<Int>) -> HTML) -> HTML {
    let rows = Dictionary(grouping: cells, by: \.rows.lowerBound)
    let width = cells.map(\.columns.upperBound).max() ?? 0
    let height = cells.map(\.rows.upperBound).max() ?? 0
    var taken: Set<[Int]> = []
    return HTML(.table) {
      if let caption { HTML(.caption) { content(caption) } }
      HTML(.tbody) {
        for row in 0..<height {
          let starting = Dictionary(
            (rows[row] ?? []).map { ($0.columns.lowerBound, $0) },
            uniquingKeysWith: { first, _ in first })
          HTML(.tr) {
            for column in 0..<width {
              if let cell = starting[column] {
                cell.html(content, &taken)
              } else if !taken.contains([row, column]) {
                HTML(.td)
              }
            }
          }
        }
      }
    }
  }
}

extension Table.Cell {
  fileprivate func html(_ content: (Range<Int>) -> HTML, _ taken: inout Set<[Int]>) -> HTML {
    for row in rows { for column in columns { taken.insert([row, column]) } }
    return HTML(isHeader ? .th : .td, .columnSpan(columns.count), .rowSpan(rows.count)) {
      content(range)
    }
  }
}
