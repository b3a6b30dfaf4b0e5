/// A font that shows Vietnamese letters in the places of Western ones, as before Unicode: what is
/// copied from its text reads "C«ng nghiÖp" for "Công nghiệp".
struct PrintedFont {
  private let encoding: ByteEncoding

  /// Finds out from the words of a text; nil where it is written as it reads.
  init?(spelling words: some Sequence<String>) {
    var sample: [UInt8] = []
    var others = 0
    for word in words where sample.count < 1 << 15 {
      guard let bytes = Self.bytes(of: word) else {
        others += 1
        continue
      }
      if bytes.contains(where: { $0 >= 0x80 }) {
        sample += bytes
        sample.append(0x20)
      }
    }
    guard sample.count > others * 50, let encoding = ByteEncoding(spelling: sample),
      encoding == .tcvn3 || encoding == .vni
    else { return nil }
    self.encoding = encoding
  }

  /// A word as the font shows it.
  func shown(_ word: String) -> String {
    guard let bytes = Self.bytes(of: word) else { return word }
    // The hyphen that PDF has in the place of "ư".
    if encoding == .tcvn3, word.contains("-") {
      let letter = bytes.map { $0 == UInt8(ascii: "-") ? 0xAD : $0 }
      let text = encoding.decode(letter)
      let letters = text.filter { $0.properties.isAlphabetic }
      if letters.count > 1, VietnameseSyllable.isPlausible(Array(letters)) { return String(text) }
    }
    return String(encoding.decode(bytes))
  }

  /// The bytes that the letters of a word have in Western text; nil if it has others.
  private static func bytes(of word: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    for scalar in word.unicodeScalars {
      guard let byte = scalar.isASCII ? UInt8(scalar.value) : western[scalar] else { return nil }
      bytes.append(byte)
    }
    return bytes
  }

  private static let western = Dictionary(
    (0x80...0xFF).flatMap { (byte: UInt8) in
      ByteEncoding.windows1252.decode([byte]).map { ($0, byte) }
    }, uniquingKeysWith: { first, _ in first })
}
