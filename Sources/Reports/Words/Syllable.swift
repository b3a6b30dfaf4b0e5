/// A word of Vietnamese or English reduced to what its spellings share.
///
/// Case, composed or decomposed Unicode, the place of the tone mark (`hoà`, `hòa`), `i` or `y` at
/// the end (`kỳ`, `kì`), soft hyphens and the letters that old fonts leave behind (`ƣ`, `ð`) make no
/// difference; tones and marks do: `tấn` is not `tần`.
struct Syllable: Hashable {
  /// The letters without tone, then the tone's digit; ASCII for every Vietnamese word.
  let key: String

  init(_ scalars: some Sequence<Unicode.Scalar>) {
    var letters: [UInt8] = []
    var tone: UInt8 = 0
    for scalar in scalars {
      // Nearly every code point is a letter of the table; only the rest is looked up.
      if let letter = Self.letter(scalar) {
        letters.append(letter.base)
        if letter.tone != 0 { tone = letter.tone }
      } else if let mark = Self.tones[scalar] {
        tone = mark
      } else if let shape = Self.shapes[scalar], let last = letters.popLast() {
        letters.append(Self.shaped(last, by: shape))
      } else if CharacterClass(scalar) != .ignorable {
        letters.append(contentsOf: Array(String(scalar).lowercased().utf8))
      }
    }
    Self.unifyFinal(&letters)
    if tone != 0 { letters.append(UInt8(ascii: "0") + tone) }
    key = String(decoding: letters, as: UTF8.self)
  }

  init(_ word: some StringProtocol) { self.init(word.unicodeScalars) }

  /// `ỳ` and `ì` end a syllable alike after one of these consonants.
  private static func unifyFinal(_ letters: inout [UInt8]) {
    guard letters.last == UInt8(ascii: "y") else { return }
    switch letters.count {
    case 2 where finals.contains(letters[0]), 3 where letters.starts(with: [.q, .u]):
      letters[letters.count - 1] = UInt8(ascii: "i")
    default: break
    }
  }

  private static let finals = Set("hklmstv".utf8)

  /// A letter without its tone, and the tone.
  private struct Letter {
    let base: UInt8
    var tone: UInt8 = 0
  }

  private static func letter(_ scalar: Unicode.Scalar) -> Letter? {
    switch scalar {
    case "a"..."z": return Letter(base: UInt8(ascii: scalar))
    case "A"..."Z": return Letter(base: UInt8(ascii: scalar) | 0x20)
    case "0"..."9": return Letter(base: UInt8(ascii: scalar))
    default:
      let index = Int(scalar.value) - firstLetter
      return letters.indices.contains(index) ? letters[index] : nil
    }
  }

  private static let firstLetter = 0xC0
  /// Every letter of Vietnamese from U+00C0 up to U+1EF9, by its code point.
  private static let letters: [Letter?] = {
    var table = [Letter?](repeating: nil, count: 0x1EFA - firstLetter)
    func put(_ scalar: Unicode.Scalar, _ letter: Letter) {
      for form in [scalar] + scalar.properties.uppercaseMapping.unicodeScalars {
        let index = Int(form.value) - firstLetter
        if table.indices.contains(index) { table[index] = letter }
      }
    }
    let rows = [
      "aáàảãạ", "Aăắằẳẵặ", "Bâấầẩẫậ", "eéèẻẽẹ", "Eêếềểễệ", "iíìỉĩị", "oóòỏõọ", "Oôốồổỗộ",
      "Pơớờởỡợ", "uúùủũụ", "Uưứừửữự", "yýỳỷỹỵ",
    ]
    for row in rows {
      let forms = Array(row.unicodeScalars)
      let base = UInt8(ascii: forms[0])
      let isPlain = forms.count == 6
      for (place, form) in forms.dropFirst().enumerated() {
        put(form, Letter(base: base, tone: UInt8(isPlain ? place + 1 : place)))
      }
    }
    for form: Unicode.Scalar in ["đ", "ð", "ɖ"] {
      put(form, Letter(base: UInt8(ascii: "D")))
    }
    put("Ð", Letter(base: UInt8(ascii: "D")))
    put("ƣ", Letter(base: UInt8(ascii: "U")))
    return table
  }()

  /// Acute, grave, hook, tilde and dot below, as combining marks.
  private static let tones: [Unicode.Scalar: UInt8] = [
    "\u{301}": 1, "\u{300}": 2, "\u{309}": 3, "\u{303}": 4, "\u{323}": 5,
  ]
  /// Circumflex, breve and horn, as combining marks.
  private static let shapes: [Unicode.Scalar: UInt8] = [
    "\u{302}": UInt8(ascii: "^"), "\u{306}": UInt8(ascii: "("), "\u{31B}": UInt8(ascii: "+"),
  ]

  private static func shaped(_ letter: UInt8, by shape: UInt8) -> UInt8 {
    switch (letter, shape) {
    case (.a, UInt8(ascii: "(")): UInt8(ascii: "A")
    case (.a, UInt8(ascii: "^")): UInt8(ascii: "B")
    case (.e, UInt8(ascii: "^")): UInt8(ascii: "E")
    case (.o, UInt8(ascii: "^")): UInt8(ascii: "O")
    case (.o, UInt8(ascii: "+")): UInt8(ascii: "P")
    case (.u, UInt8(ascii: "+")): UInt8(ascii: "U")
    default: letter
    }
  }
}

extension UInt8 {
  fileprivate static let a = UInt8(ascii: "a")
  fileprivate static let e = UInt8(ascii: "e")
  fileprivate static let o = UInt8(ascii: "o")
  fileprivate static let u = UInt8(ascii: "u")
  fileprivate static let q = UInt8(ascii: "q")
}
