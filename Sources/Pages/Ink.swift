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
