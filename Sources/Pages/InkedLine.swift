/// A line in pieces of different ink.
struct InkedLine: Sendable {
  private(set) var pieces: [(text: String, ink: Ink)] = []

  init(_ text: String = "", _ ink: Ink = .plain) { append(text, ink) }

  mutating func append(_ text: String, _ ink: Ink = .plain) {
    if !text.isEmpty { pieces.append((text, ink)) }
  }

  mutating func append(_ other: InkedLine) { pieces += other.pieces }

  var cells: Int { pieces.reduce(0) { $0 + $1.text.cells } }

  /// The words set in lines of at most `width` cells, each in its ink; a word longer than a line
  /// stands alone.
  func wrapped(to width: Int) -> [InkedLine] {
    var lines: [InkedLine] = []
    var line = InkedLine()
    var isAfterBlank = false
    for piece in pieces {
      let words = piece.text.split(separator: " ", omittingEmptySubsequences: false)
      for (index, word) in words.enumerated() {
        let blank = index > 0 ? " " : ""
        let mayBreak = index > 0 || isAfterBlank
        if mayBreak, line.cells > 0, line.cells + blank.cells + word.cells > width {
          lines.append(line)
          line = InkedLine(String(word), piece.ink)
        } else {
          line.append(blank + word, piece.ink)
        }
      }
      isAfterBlank = piece.text.hasSuffix(" ")
    }
    return lines + (line.cells > 0 ? [line] : [])
  }

  /// The line without blanks at its end, with or without colour.
  func text(isColored: Bool) -> String {
    var kept = pieces
    while let last = kept.last {
      let trimmed = last.text.trailingBlanksDropped
      if !trimmed.isEmpty {
        kept[kept.count - 1].text = trimmed
        break
      }
      kept.removeLast()
    }
    return kept.map { isColored ? $0.ink.painted($0.text) : $0.text }.joined()
  }
}

extension String {
  fileprivate var trailingBlanksDropped: String {
    var end = endIndex
    while end > startIndex, self[index(before: end)] == " " { end = index(before: end) }
    return String(self[..<end])
  }
}
