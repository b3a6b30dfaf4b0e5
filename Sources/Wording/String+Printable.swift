extension String {
  /// The text without what would steer a terminal: each control or direction mark is shown as the
  /// replacement character, and line breaks as spaces.
  public var printable: String {
    guard unicodeScalars.contains(where: Self.steers) else { return self }
    var text = ""
    for scalar in unicodeScalars {
      if scalar == "\n" || scalar == "\t" || scalar == "\r" {
        text += " "
      } else {
        text.unicodeScalars.append(Self.steers(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return text
  }

  /// The same for a text of several lines, which keep their breaks and tabs: a scalar for a scalar.
  public var printableText: String {
    var text = UnicodeScalarView()
    for scalar in unicodeScalars {
      let isKept = scalar == "\n" || scalar == "\t" || !Self.steers(scalar)
      text.append(isKept ? scalar : "\u{FFFD}")
    }
    return String(text)
  }

  /// The text in quotes, printable, its middle left out if it is long.
  var quoted: String {
    let limit = 48
    let start = prefix(limit + 1)
    let shown = start.count > limit ? start.dropLast(1) + "…" : start
    return "\"\(String(shown).printable)\""
  }

  private static func steers(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
