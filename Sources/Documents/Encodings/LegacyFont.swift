/// Text that was typed in a font of old, such as .VnTime: its letters are those of the font's own
/// encoding, taken for Western ones ("C«ng nghiÖp").
enum LegacyFont {
  /// Decodes the texts of all blocks if most of their words are Vietnamese only in such a font.
  ///
  /// A text with a letter that no such font has stays as it is.
  static func decode(_ blocks: inout [PageBlock]) {
    guard let encoding = encoding(of: blocks) else { return }
    for index in blocks.indices {
      blocks[index].text = decoded(blocks[index].text, encoding)
      guard let cells = blocks[index].table else { continue }
      blocks[index].table = cells.map { cell in
        var cell = cell
        cell.text = decoded(cell.text, encoding)
        return cell
      }
    }
  }

  /// The encoding of the font; nil for text that is what it seems.
  private static func encoding(of blocks: [PageBlock]) -> ByteEncoding? {
    var sample: [UInt8] = []
    var letters = 0
    var foreign = 0
    for text in blocks.lazy.flatMap({ [$0.text] + ($0.table ?? []).map(\.text) }) {
      for scalar in text.unicodeScalars {
        let byte = bytes[scalar]
        sample.append(byte ?? UInt8(ascii: " "))
        if !scalar.isASCII { letters += 1 }
        if byte == nil { foreign += 1 }
      }
      sample.append(UInt8(ascii: "\n"))
      if sample.count > 1 << 16 { break }
    }
    guard letters > 0, foreign * 4 < letters, let encoding = ByteEncoding(spelling: sample),
      encoding == .tcvn3 || encoding == .vni
    else { return nil }
    return encoding
  }

  private static func decoded(_ text: String, _ encoding: ByteEncoding) -> String {
    var letters: [UInt8] = []
    for scalar in text.unicodeScalars {
      guard let byte = bytes[scalar] else { return text }
      letters.append(byte)
    }
    return String(encoding.decode(letters))
  }

  /// The bytes that Western characters stand for.
  private static let bytes: [Unicode.Scalar: UInt8] = {
    var bytes: [Unicode.Scalar: UInt8] = [:]
    for byte in UInt8.min ... .max {
      if let scalar = ByteEncoding.windows1252.decode([byte]).first, scalar != "\u{FFFD}" {
        bytes[scalar] = byte
      }
    }
    return bytes
  }()
}
