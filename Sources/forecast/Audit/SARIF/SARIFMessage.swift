import Wording

extension JSONText {
  /// A message of SARIF, none of whose text is taken for a link or a placeholder.
  static func message(_ text: String) -> JSONText {
    var plain = ""
    for character in text.printable {
      switch character {
      case "[", "]", "\\": plain += "\\\(character)"
      case "{", "}": plain += "\(character)\(character)"
      default: plain.append(character)
      }
    }
    return .object([("text", .string(plain))])
  }
}
