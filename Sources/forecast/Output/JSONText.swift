/// A JSON value whose keys keep their order, and the text of it.
indirect enum JSONText {
  case null
  case bool(Bool)
  /// A number by the digits given, which must be those of a JSON number.
  case digits(String)
  case string(String)
  case array([JSONText])
  case object([(key: String, value: JSONText)])

  static func int(_ value: Int?) -> JSONText { value.map { .digits(String($0)) } ?? .null }

  /// The shortest text that reads back as the same double; null for what JSON has no word for.
  static func double(_ value: Double?) -> JSONText {
    guard let value, value.isFinite else { return .null }
    return .digits(value.shortest)
  }

  static func optional(_ text: String?) -> JSONText { text.map { .string($0) } ?? .null }

  /// The text, objects and arrays of objects indented by two spaces a level.
  var text: String {
    var text = ""
    write(to: &text, indent: "")
    return text + "\n"
  }

  /// The text on one line, without a line break at its end.
  var line: String {
    var text = ""
    write(to: &text, indent: nil)
    return text
  }

  private var isNested: Bool {
    switch self {
    case .array(let items): items.contains { if case .object = $0 { true } else { false } }
    case .object(let members): members.contains { $0.value.isNested } || members.count > 12
    default: false
    }
  }

  /// - Parameter indent: that of the line, `nil` for everything on one.
  private func write(to text: inout String, indent: String?) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .digits(let digits): text += digits
    case .string(let string): Self.write(string, to: &text)
    case .array(let items):
      Self.list(items, "[", "]", breaks: indent != nil && isNested, indent, to: &text) {
        item, text, indent in
        item.write(to: &text, indent: indent)
      }
    case .object(let members):
      let breaks = indent.map { $0.isEmpty || isNested } ?? false
      Self.list(members, "{", "}", breaks: breaks, indent, to: &text) { member, text, indent in
        Self.write(member.key, to: &text)
        text += ": "
        member.value.write(to: &text, indent: indent)
      }
    }
  }

  private static func list<Item>(
    _ items: [Item], _ open: String, _ close: String, breaks: Bool, _ indent: String?,
    to text: inout String, _ write: (Item, inout String, String?) -> Void
  ) {
    let inner = breaks ? indent.map { $0 + "  " } : indent
    text += open
    for (index, item) in items.enumerated() {
      if index > 0 { text += breaks ? "," : ", " }
      if breaks { text += "\n" + (inner ?? "") }
      write(item, &text, inner)
    }
    if breaks, !items.isEmpty { text += "\n" + (indent ?? "") }
    text += close
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    defer { text += "\"" }
    guard string.utf8.contains(where: mayNeedEscape) else {
      text += string
      return
    }
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..<"\u{20}", "\u{2028}", "\u{2029}":
        let hex = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: text.unicodeScalars.append(scalar)
      }
    }
  }

  /// Whether a byte may start what JSON does not take as it is; most texts hold none.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0xE2
  }
}

extension Double {
  /// The shortest digits that read back as the same number.
  var shortest: String {
    let text = description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
