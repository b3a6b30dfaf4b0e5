/// What stands at the head and the foot of page after page.
struct PageMargins {
  /// Lines without their digits, and where they stand, with the number of pages that have them.
  private var counts: [Place: Int] = [:]
  private let pages: Int

  private struct Place: Hashable {
    let text: String
    let height: Int
  }

  init(_ pages: [PrintedPage]) {
    self.pages = pages.count
    for page in pages {
      let places = page.blocks.flatMap { block in
        block.lines.compactMap { words -> Place? in
          guard let first = words.first, Self.isAtEdge(first.box, page) else { return nil }
          return Self.place(words.map(\.text).joined(separator: " "), first.box)
        }
      }
      for place in Set(places) { counts[place, default: 0] += 1 }
    }
  }

  /// Whether a line is a page number, or stands in the same place of at least three pages, or of
  /// both that there are.
  func hold(_ line: PrintedLine, on page: PrintedPage) -> Bool {
    guard Self.isAtEdge(line.box, page) else { return false }
    if Self.isPageNumber(line.text) { return true }
    let count = counts[Self.place(line.text, line.box)] ?? 0
    return count >= 3 || count == 2 && pages == 2
  }

  private static func isAtEdge(_ box: PrintedBox, _ page: PrintedPage) -> Bool {
    box.middle < 0.1 * page.height || box.middle > 0.9 * page.height
  }

  private static func place(_ text: String, _ box: PrintedBox) -> Place {
    Place(text: text.filter { !$0.isNumber }, height: Int((box.middle / 4).rounded()))
  }

  /// `3`, `- 3 -`, `3/12`, `Trang 3`, `Page 3 of 12`; no year, and nothing with a unit.
  private static func isPageNumber(_ text: String) -> Bool {
    let words = text.lowercased().split { " -–—/|".contains($0) }
    return words.count <= 4 && words.contains { $0.allSatisfy(\.isNumber) && $0.count <= 3 }
      && words.allSatisfy {
        $0.allSatisfy(\.isNumber) && $0.count <= 3 || ["trang", "page", "of"].contains($0)
      }
  }
}
