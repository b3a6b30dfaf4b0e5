/// A letter of a Vietnamese word, its tone apart: `Ệ` is `ê` with the tone of `ẹ`.
struct VietnameseLetter: Hashable {
  /// The mark over or under a vowel.
  enum Tone: Int, CaseIterable {
    case level, grave, acute, hook, tilde, dot

    /// The combining character of Unicode; nil for the level tone.
    var mark: Unicode.Scalar? {
      switch self {
      case .level: nil
      case .grave: "\u{300}"
      case .acute: "\u{301}"
      case .hook: "\u{309}"
      case .tilde: "\u{303}"
      case .dot: "\u{323}"
      }
    }
  }

  /// In lower case and without a tone.
  let base: Unicode.Scalar
  let tone: Tone

  /// A letter of either case; nil for what no Vietnamese or ASCII letter is.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "a"..."z": self.init(base: scalar, tone: .level)
    case "A"..."Z": self.init(base: Unicode.Scalar(UInt8(scalar.value) + 32), tone: .level)
    default:
      guard let letter = Self.letters[scalar] else { return nil }
      self = letter
    }
  }

  private init(base: Unicode.Scalar, tone: Tone) {
    self.base = base
    self.tone = tone
  }

  /// Each vowel with its tones, in the order of `Tone`.
  static let vowels = [
    "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ",
    "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ", "AÀÁẢÃẠ", "ĂẰẮẲẴẶ", "ÂẦẤẨẪẬ", "EÈÉẺẼẸ", "ÊỀẾỂỄỆ", "IÌÍỈĨỊ",
    "OÒÓỎÕỌ", "ÔỒỐỔỖỘ", "ƠỜỚỞỠỢ", "UÙÚỦŨỤ", "ƯỪỨỬỮỰ", "YỲÝỶỸỴ",
  ].map { Array($0.unicodeScalars) }

  private static let letters = {
    var letters: [Unicode.Scalar: VietnameseLetter] = ["đ": .init(base: "đ", tone: .level)]
    letters["Đ"] = letters["đ"]
    let lowerCase = vowels.prefix(vowels.count / 2)
    for vowel in zip(lowerCase + lowerCase, vowels) {
      for tone in Tone.allCases {
        letters[vowel.1[tone.rawValue]] = .init(base: vowel.0[0], tone: tone)
      }
    }
    return letters
  }()

  /// A letter with a combining mark behind it as one character.
  private struct Marked: Hashable {
    let letter: Unicode.Scalar
    let mark: Unicode.Scalar
  }

  private static let compositions = {
    let shapes: [(Unicode.Scalar, [(Unicode.Scalar, Unicode.Scalar)])] = [
      ("\u{306}", [("a", "ă"), ("A", "Ă")]),
      (
        "\u{302}",
        [("a", "â"), ("A", "Â"), ("e", "ê"), ("E", "Ê"), ("o", "ô"), ("O", "Ô")]
      ),
      ("\u{31B}", [("o", "ơ"), ("O", "Ơ"), ("u", "ư"), ("U", "Ư")]),
    ]
    var table: [Marked: Unicode.Scalar] = [:]
    var rows: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    for vowel in vowels {
      rows[vowel[0]] = vowel
      for tone in Tone.allCases {
        guard let mark = tone.mark else { continue }
        table[Marked(letter: vowel[0], mark: mark)] = vowel[tone.rawValue]
      }
    }
    for (mark, pairs) in shapes {
      for (plain, shaped) in pairs {
        for (letter, composed) in zip(rows[plain] ?? [], rows[shaped] ?? []) {
          table[Marked(letter: letter, mark: mark)] = composed
        }
      }
    }
    return table
  }()

  /// One character for a letter and a combining mark behind it; nil if Vietnamese has none.
  static func composed(_ letter: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    guard 0x300...0x323 ~= mark.value else { return nil }
    return compositions[Marked(letter: letter, mark: mark)]
  }
}
