/// What stands at the head or the foot of pages beside their text: the same line at the same place of
/// several pages, or the number of the page.
struct RunningHeads {
  private struct Place: Hashable {
    let text: String
    let top: Int
  }

  private var repeated: Set<Place> = []

  init(_ pages: [PrintedPage]) {
    var seen: Set<Place> = []
    for page in pages {
      var own: Set<Place> = []
      for line in page.blocks.joined() where Self.isAtEdge(line, of: page) {
        own.insert(Self.place(of: line))
      }
      repeated.formUnion(own.intersection(seen))
      seen.formUnion(own)
    }
  }

  /// The lines of a page that belong to its head or foot.
  func lines(of page: PrintedPage) -> Set<PrintedRow.LineID> {
    var found: Set<PrintedRow.LineID> = []
    for row in PrintedRow.rows(of: page) {
      for piece in row.pieces {
        let line = page.blocks[piece.line.block][piece.line.line]
        if contains(line, of: page, isAlone: row.pieces.count == 1) { found.insert(piece.line) }
      }
    }
    return found
  }

  private func contains(
    _ line: PrintedPage.Line, of page: PrintedPage, isAlone: Bool
  ) -> Bool {
    guard Self.isAtEdge(line, of: page) else { return false }
    let letters = line.text.unicodeScalars.count { $0.properties.isAlphabetic }
    return letters >= 4 && repeated.contains(Self.place(of: line))
      || isAlone && Self.isPageNumber(line.text)
  }

  private static func isAtEdge(_ line: PrintedPage.Line, of page: PrintedPage) -> Bool {
    line.box.bottom < page.height * 0.12 || line.box.top > page.height * 0.88
  }

  private static func place(of line: PrintedPage.Line) -> Place {
    // Places of some points, so that rounding does not tell them apart.
    Place(text: line.text, top: Int(line.box.top / 4))
  }

  /// "12", "- 3 -", "Trang 3/10", "Page 3 of 10".
  static func isPageNumber(_ text: String) -> Bool {
    let parts = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    let numbers = parts.filter { $0.allSatisfy(\.isNumber) }
    return (1...2).contains(numbers.count) && numbers.allSatisfy { $0.count <= 4 }
      && parts.allSatisfy { $0.allSatisfy(\.isNumber) || ["trang", "page", "of"].contains($0) }
      && !text.contains { ".,%:".contains($0) }
  }
}
