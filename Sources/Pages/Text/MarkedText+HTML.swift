extension MarkedText {
  /// What stands in a range, its marks underlined; a mark that goes on in the next range has one
  /// beginning.
  ///
  /// - Parameters:
  ///   - kind: the class of a mark.
  ///   - title: what shows where the pointer rests on a mark.
  ///   - id: that of a figure's mark on the page.
  ///   - links: what follows a mark.
  func html(
    in range: Range<Int>, kind: (Mark) -> String, title: (Mark) -> String = { _ in "" },
    id: (Int) -> String, links: (Mark) -> HTML
  ) -> HTML {
    pieces(in: range).reduce(into: HTML()) { html, piece in
      guard let mark = piece.mark, let first = mark.figures.first else {
        html += HTML(text: piece.text)
        return
      }
      let kind = "f \(kind(mark))"
      let title = title(mark)
      guard piece.isStart else {
        html += HTML(.mark, .class(kind), .title(title)) { piece.text }
        return
      }
      html += HTML(.mark, .class(kind), .id(id(first.id)), .title(title)) {
        mark.figures.dropFirst().map { HTML(.span, .id(id($0.id))) }
        piece.text
      }
      html += links(mark)
    }
  }
}
