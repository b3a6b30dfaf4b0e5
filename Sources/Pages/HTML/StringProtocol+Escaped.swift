extension StringProtocol {
  /// The text as HTML shows it letter by letter, in an element or in a quoted attribute.
  ///
  /// Control characters become their pictures (`␛`), marks that change the direction of writing and
  /// other unseen controls their numbers (`⟨202E⟩`).
  var escaped: String {
    if utf8.allSatisfy(\.isPlain) { return String(self) }
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "&": text.append(contentsOf: "&amp;".unicodeScalars)
      case "<": text.append(contentsOf: "&lt;".unicodeScalars)
      case ">": text.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": text.append(contentsOf: "&quot;".unicodeScalars)
      case "'": text.append(contentsOf: "&#39;".unicodeScalars)
      case "\n", "\t": text.append(scalar)
      default: text.append(contentsOf: scalar.shown)
      }
    }
    return String(text)
  }
}

extension UInt8 {
  /// Whether no character of which this is a byte needs escaping.
  fileprivate var isPlain: Bool {
    switch self {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      false
    case 0x09, 0x0A: true
    // Control characters, and the first bytes of those in the table below.
    case 0..<0x20, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF, 0xF3: false
    default: true
    }
  }
}

extension Unicode.Scalar {
  /// The scalar itself, or what stands for one that is not seen.
  fileprivate var shown: String.UnicodeScalarView {
    switch value {
    case 0..<0x20: String.UnicodeScalarView(of: Unicode.Scalar(0x2400 + value))
    case 0x7F: String.UnicodeScalarView(of: "\u{2421}")
    case 0x80..<0xA0, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB,
      0xE0000...0xE007F:
      "⟨\(String(value, radix: 16, uppercase: true))⟩".unicodeScalars
    default: String.UnicodeScalarView(of: self)
    }
  }
}

extension String.UnicodeScalarView {
  fileprivate init(of scalar: Unicode.Scalar?) {
    self.init()
    if let scalar { append(scalar) }
  }
}
