/// What a code point is to the tokenizer.
enum CharacterClass {
  case letter, digit, mark, space, lineBreak
  /// Soft hyphens, joiners, byte order marks.
  case ignorable

  init(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "a"..."z", "A"..."Z": self = .letter
    case "0"..."9": self = .digit
    case "\n", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": self = .lineBreak
    case " ", "\t", "\r", "\u{A0}", "\u{202F}", "\u{2007}", "\u{2009}", "\u{3000}": self = .space
    case "\u{AD}", "\u{200B}"..."\u{200F}", "\u{2060}", "\u{FEFF}": self = .ignorable
    case "²", "³": self = .letter
    case "\0"..."\u{7F}": self = .mark
    case "\u{C0}"..."\u{1EF9}":
      self = scalar == "×" || scalar == "÷" ? .mark : .letter
    default:
      let properties = scalar.properties
      if properties.isWhitespace {
        self = .space
      } else if properties.isAlphabetic {
        self = .letter
      } else {
        self = .mark
      }
    }
  }

  /// Whether a word goes on with it.
  var isOfWord: Bool { self == .letter || self == .ignorable }
  var isBlank: Bool { self == .space || self == .lineBreak || self == .ignorable }
}

extension Unicode.Scalar {
  /// Whether it may stand inside a number.
  var isNumberMark: Bool { self == "." || self == "," || isGroupingSpace }

  /// A space that keeps the groups of a number together.
  var isGroupingSpace: Bool { self == "\u{A0}" || self == "\u{202F}" || self == "\u{2009}" }

  /// The mark as a keyboard has it: one dash, one quotation mark.
  var plainMark: Unicode.Scalar {
    switch self {
    case "\u{2010}"..."\u{2015}", "\u{2212}", "÷", "~": "-"
    case "“", "”", "«", "»", "„": "\""
    case "‘", "’": "'"
    case "٪", "％": "%"
    case "，": ","
    case "；": ";"
    case "：": ":"
    default: self
    }
  }
}
