import Wording

extension QuotedPassage {
  /// The passage in quotes on lines of at most `width` cells, with strokes under the marks.
  func lines(width: Int, mark: Ink) -> [InkedLine] {
    // Marked pieces are told from the others by their ink, also where no colour is shown.
    var line = InkedLine("«")
    for stretch in stretches {
      line.append(stretch.text.printable, stretch.isMarked ? mark : .plain)
    }
    line.append("»")
    return line.wrapped(to: width).flatMap { line -> [InkedLine] in
      let strokes = Self.strokes(under: line, mark: mark)
      return strokes.cells > 0 ? [line, strokes] : [line]
    }
  }

  private static func strokes(under line: InkedLine, mark: Ink) -> InkedLine {
    var strokes = InkedLine()
    for piece in line.pieces {
      let isMarked = piece.ink == mark
      strokes.append(
        String(repeating: isMarked ? "▔" : " ", count: piece.text.cells),
        isMarked ? mark : .plain)
    }
    return strokes.pieces.contains { $0.ink == mark } ? strokes : InkedLine()
  }
}
