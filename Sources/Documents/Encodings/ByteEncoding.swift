/// An encoding of a byte a character, or of a letter and the bytes of its marks behind it.
enum ByteEncoding: CaseIterable {
  /// Western European; what pages mean by ISO 8859-1.
  case windows1252
  /// Vietnamese, with tones as combining characters behind the letter.
  case windows1258
  /// TCVN 5712:1993, the encoding of the fonts called ABC.
  case tcvn3
  /// The encoding of the fonts called VNI, with marks as bytes behind the letter.
  case vni

  /// The text that the bytes stand for; a byte without a meaning becomes U+FFFD.
  func decode(_ bytes: some Sequence<UInt8>) -> String.UnicodeScalarView {
    let upper = upperHalf
    var text = String.UnicodeScalarView()
    var last: Unicode.Scalar = "\0"
    var isMarked = false
    func put(_ scalar: Unicode.Scalar) {
      text.append(last)
      last = scalar
    }
    for byte in bytes {
      if byte < 0x80 {
        put(Unicode.Scalar(byte))
        isMarked = false
      } else if self == .vni, !isMarked, let marked = Self.marked(last, by: byte) {
        last = marked
        isMarked = true
      } else {
        put(upper[Int(byte) - 0x80])
        isMarked = false
      }
    }
    put("\0")
    text.removeFirst()
    return text
  }

  /// What the bytes from 0x80 on stand for, when nothing stands before them.
  private var upperHalf: [Unicode.Scalar] {
    switch self {
    case .windows1252: Self.western
    case .windows1258: Self.vietnamese
    case .tcvn3: Self.standard
    case .vni: Self.vniLetters
    }
  }

  private static let punctuation = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)

  private static let western =
    punctuation + (0xA0...0xFF).map { (byte: UInt8) in Unicode.Scalar(byte) }

  /// `letters` put over the bytes of another table.
  private static func table(
    _ table: [Unicode.Scalar], _ letters: [UInt8: Unicode.Scalar]
  ) -> [Unicode.Scalar] {
    var table = table
    for (byte, letter) in letters { table[Int(byte) - 0x80] = letter }
    return table
  }

  private static let vietnamese = table(
    western,
    [
      0x8A: "\u{FFFD}", 0x8E: "\u{FFFD}", 0x9A: "\u{FFFD}", 0x9E: "\u{FFFD}",
      0xC3: "Ă", 0xCC: "\u{300}", 0xD0: "Đ", 0xD2: "\u{309}", 0xD5: "Ơ", 0xDD: "Ư",
      0xDE: "\u{303}", 0xE3: "ă", 0xEC: "\u{301}", 0xF0: "đ", 0xF2: "\u{323}", 0xF5: "ơ",
      0xFD: "ư", 0xFE: "₫",
    ])

  private static let standard =
    punctuation
    + Array(
      ("\u{A0}ĂÂÊÔƠƯĐăâêôơưđẰ\u{300}\u{309}\u{303}\u{301}\u{323}àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽ"
        + "éẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ").unicodeScalars)

  private static let vniLetters = table(
    western,
    [
      0xC6: "Ỉ", 0xCE: "Ỵ", 0xD1: "Đ", 0xD2: "Ị", 0xD3: "Ĩ", 0xD4: "Ơ", 0xD6: "Ư",
      0xE6: "ỉ", 0xEE: "ỵ", 0xF1: "đ", 0xF2: "ị", 0xF3: "ĩ", 0xF4: "ơ", 0xF6: "ư",
    ])

  /// The marks of VNI, by their bytes in lower case.
  private static let vniMarks: [UInt8: [Unicode.Scalar]] = [
    0xF8: ["\u{300}"], 0xF9: ["\u{301}"], 0xFB: ["\u{309}"], 0xF5: ["\u{303}"],
    0xEF: ["\u{323}"], 0xE2: ["\u{302}"], 0xE0: ["\u{302}", "\u{300}"],
    0xE1: ["\u{302}", "\u{301}"], 0xE5: ["\u{302}", "\u{309}"], 0xE3: ["\u{302}", "\u{303}"],
    0xE4: ["\u{302}", "\u{323}"], 0xEA: ["\u{306}"], 0xE8: ["\u{306}", "\u{300}"],
    0xE9: ["\u{306}", "\u{301}"], 0xFA: ["\u{306}", "\u{309}"], 0xFC: ["\u{306}", "\u{303}"],
    0xEB: ["\u{306}", "\u{323}"],
  ]

  private static func marked(_ letter: Unicode.Scalar, by byte: UInt8) -> Unicode.Scalar? {
    var letter = letter
    // The bytes of capital marks lie 32 below.
    for mark in vniMarks[byte | 0x20] ?? [] {
      guard let composed = VietnameseLetter.composed(letter, mark) else { return nil }
      letter = composed
    }
    return vniMarks[byte | 0x20] == nil ? nil : letter
  }
}
