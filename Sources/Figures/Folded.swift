/// Text reduced to what people mean when they type it: lower case, without marks, tones or
/// punctuation, one space between words.
///
/// `Bến Tre`, `BẾN-TRE`, `ben tre` and decomposed Unicode fold alike. Only for comparing: what is
/// shown stays as it was. Letters of other scripts and digits stay; soft hyphens, joiners and stray
/// combining marks vanish.
public struct Folded: Hashable, Sendable, Comparable {
  /// The folded text, without space at either end.
  public let text: String

  public init(_ source: some StringProtocol) {
    var text = ""
    var isAfterGap = false
    for scalar in source.unicodeScalars {
      if let base = Self.base(of: scalar) {
        if isAfterGap && !text.isEmpty { text.append(" ") }
        isAfterGap = false
        text.unicodeScalars.append(base)
      } else if !Self.isInvisible(scalar) {
        isAfterGap = true
      }
    }
    self.text = text
  }

  /// The words between the spaces.
  public var words: [Substring] { text.split(separator: " ") }

  public static func < (left: Folded, right: Folded) -> Bool { left.text < right.text }

  /// The unmarked small letter or digit that a scalar stands for, `nil` if it is neither.
  private static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    // Most of what is folded is ASCII or Vietnamese, which needs no look-up in Unicode's tables.
    switch scalar {
    case "a"..."z", "0"..."9": return scalar
    case "A"..."Z": return Unicode.Scalar(UInt8(ascii: scalar) | 0x20)
    case "\0"..."\u{7F}": return nil
    default: break
    }
    if let base = unmarked[scalar] { return base }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    if let base = unmarked[lower] { return base }
    switch lower.properties.generalCategory {
    case .lowercaseLetter, .modifierLetter, .otherLetter, .decimalNumber, .otherNumber: return lower
    default: return nil
    }
  }

  /// Whether a scalar only marks the one before it, or is not seen at all.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    guard !scalar.isASCII else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    // A space of no width still parts words.
    default: return scalar.properties.isDefaultIgnorableCodePoint && scalar != "\u{200B}"
    }
  }

  /// Every marked Latin letter met in Vietnamese text, and in names from elsewhere, with its
  /// unmarked one.
  ///
  /// `ð` is typed for `đ`, and `ƣ` is what old fonts leave of `ư`.
  private static let unmarked: [Unicode.Scalar: Unicode.Scalar] = {
    let rows: [(Unicode.Scalar, String)] = [
      ("a", "àáảãạăằắẳẵặâầấẩẫậäåāąǎ"), ("c", "çćč"), ("d", "đðɖď"), ("e", "èéẻẽẹêềếểễệëēęě"),
      ("g", "ğģ"), ("i", "ìíỉĩịîïīı"), ("l", "łļľ"), ("n", "ñńňņ"),
      ("o", "òóỏõọôồốổỗộơờớởỡợöøōő"), ("r", "řŕ"), ("s", "śšşș"), ("t", "ťţț"),
      ("u", "ùúủũụưừứửữựûüūůűƣ"), ("y", "ỳýỷỹỵÿ"), ("z", "źžż"),
    ]
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (base, letters) in rows {
      for letter in letters.unicodeScalars { table[letter] = base }
    }
    return table
  }()
}
