extension ByteEncoding {
  /// The encoding that a page or a mail calls by this name; nil for others.
  init?(named name: String) {
    switch name.lowercased() {
    case "windows-1258", "cp1258", "x-cp1258": self = .windows1258
    case "windows-1252", "cp1252", "iso-8859-1", "latin1", "us-ascii", "ascii": self = .windows1252
    case "tcvn", "tcvn3", "tcvn-5712", "tcvn5712-1", "x-viet-tcvn5712": self = .tcvn3
    case "vni", "x-viet-vni": self = .vni
    default: return nil
    }
  }

  /// The encoding in which most words with letters beyond ASCII are Vietnamese syllables; nil where
  /// there is none.
  init?(spelling bytes: some Collection<UInt8>) {
    let sample = Array(bytes.prefix(1 << 15))
    let shares = Self.allCases.map { (encoding: $0, share: $0.vietnameseShare(of: sample)) }
    guard let best = shares.max(by: { $0.share < $1.share }), best.share > 0.5 else { return nil }
    self = best.encoding
  }

  /// The share of syllables of Vietnamese among the words with letters beyond ASCII; the words are
  /// told apart by the bytes, so that they are the same in every encoding.
  private func vietnameseShare(of bytes: [UInt8]) -> Double {
    var words = 0
    var syllables = 0
    let parts = bytes.split { byte in
      byte < 0x80 && !(0x61...0x7A ~= byte | 0x20)
    }
    for part in parts where part.contains(where: { $0 >= 0x80 }) {
      let word = Self.composed(decode(part)).filter { $0.isASCII || $0.properties.isAlphabetic }
      guard word.contains(where: { !$0.isASCII }) else { continue }
      words += 1
      if VietnameseSyllable.isPlausible(word) { syllables += 1 }
    }
    return words == 0 ? 0 : Double(syllables) / Double(words)
  }

  /// The text with each letter and its combining marks as one character.
  private static func composed(_ text: String.UnicodeScalarView) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for scalar in text {
      if let last = result.last, let composed = VietnameseLetter.composed(last, scalar) {
        result[result.count - 1] = composed
      } else {
        result.append(scalar)
      }
    }
    return result
  }
}
