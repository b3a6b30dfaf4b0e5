/// The text of a file whose encoding its bytes have to tell.
///
/// A file is UTF-16 by its mark or its zeros, else UTF-8 if its bytes are, a few of them apart, which
/// become U+FFFD; else the encoding in which most of its words are Vietnamese. Nothing is
/// normalised, and a mark of UTF-8 stays as U+FEFF.
struct DecodedText {
  let text: String

  /// - Parameter declared: the name of an encoding that the file gives itself, which decides where
  ///   the bytes leave it open.
  /// - Throws: `DocumentFault.notText` with the first byte that no text has.
  init(_ bytes: [UInt8], declared: String? = nil) throws(DocumentFault) {
    if let wide = WideEncoding(of: bytes) {
      text = try wide.decode(bytes)
      return
    }
    let census = ByteCensus(bytes)
    if let control = census.firstControl, census.controls > bytes.count / 64 {
      throw .notText(offset: control)
    }
    guard let invalid = census.firstInvalid, census.invalid >= census.sequences else {
      text = String(decoding: bytes, as: UTF8.self)
      return
    }
    let named = declared.flatMap { ByteEncoding(named: $0) }
    // With the start of the word that the byte stands in.
    let words = bytes[max(0, invalid - 16)...]
    guard let encoding = ByteEncoding(spelling: words) ?? named ?? census.western else {
      throw .notText(offset: invalid)
    }
    text = String(encoding.decode(bytes))
  }
}

/// What kinds of bytes a file is made of.
private struct ByteCensus {
  /// Control characters that no text has.
  var controls = 0
  var firstControl: Int?
  /// Characters of more than one byte, as UTF-8 writes them.
  var sequences = 0
  /// Bytes that UTF-8 does not have where they stand.
  var invalid = 0
  var firstInvalid: Int?
  /// Bytes above 0x7F.
  private var high = 0
  private var count: Int

  /// What is left for a text with few bytes above 0x7F.
  var western: ByteEncoding? { high <= max(4, count / 5) ? .windows1252 : nil }

  init(_ bytes: [UInt8]) {
    count = bytes.count
    bytes.withUnsafeBytes { countKinds($0) }
  }

  private mutating func countKinds(_ bytes: UnsafeRawBufferPointer) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte < 0x20, !(0x09...0x0D ~= byte), byte != 0x1A {
          firstControl = firstControl ?? index
          controls += 1
        }
        index += 1
      } else {
        let length = Self.sequenceLength(bytes[index...].prefix(4))
        if length > 0 {
          sequences += 1
        } else {
          firstInvalid = firstInvalid ?? index
          invalid += 1
        }
        high += max(length, 1)
        index += max(length, 1)
      }
    }
  }

  /// The bytes of the character that these begin with; zero if they begin with none.
  private static func sequenceLength(_ bytes: Slice<UnsafeRawBufferPointer>) -> Int {
    let start = bytes.startIndex
    let (length, second): (Int, ClosedRange<UInt8>) =
      switch bytes[start] {
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xE1...0xEF: (3, 0x80...0xBF)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: (0, 0x80...0xBF)
      }
    guard length > 0, bytes.count >= length, second ~= bytes[start + 1] else { return 0 }
    return bytes[(start + 2)..<(start + length)].allSatisfy { 0x80...0xBF ~= $0 } ? length : 0
  }
}
