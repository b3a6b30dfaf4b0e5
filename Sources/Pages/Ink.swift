/// How a piece of text stands out on a terminal.
enum Ink: Sendable {
  case plain, bold, dim, warning, good, bad

  /// The text between the codes of ECMA-48 (select graphic rendition).
  func painted(_ text: String) -> String {
    guard let code, !text.isEmpty else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }

  private var code: String? {
    switch self {
    case .plain: nil
    case .bold: "1"
    case .dim: "2"
    case .warning: "33"
    case .good: "32"
    case .bad: "31"
    }
  }
}

/// A line in pieces of different ink.
struct InkedLine: Sendable {
  private(set) var pieces: [(text: String, ink: Ink)] = []

  init(_ text: String = "", _ ink: Ink = .plain) { append(text, ink) }

  mutating func append(_ text: String, _ ink: Ink = .plain) {
    if !text.isEmpty { pieces.append((text, ink)) }
  }

  var cells: Int { pieces.reduce(0) { $0 + $1.text.cells } }

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
