import Testing

@testable import Documents

extension ByteEncoding {
  /// The bytes of a text, found by decoding every byte and every pair of a letter and a byte.
  func encode(_ text: String) throws -> [UInt8] {
    let letters = (UInt8(0)..<0x80).map { [$0] } + (UInt8(0x80)...0xFF).map { [$0] }
    // Pairs first: alone, a mark of VNI is a western letter.
    let pairs = letters.flatMap { letter in (UInt8(0xC0)...0xFF).map { letter + [$0] } }
    var bytes: [Unicode.Scalar: [UInt8]] = [:]
    for sequence in pairs + letters {
      let decoded = decode(sequence)
      if decoded.count == 1, let scalar = decoded.first, bytes[scalar] == nil {
        bytes[scalar] = sequence
      }
    }
    return try text.unicodeScalars.flatMap { scalar throws in try #require(bytes[scalar]) }
  }
}

@Suite struct ByteEncodingTests {
  @Test func theFontsOfTheSouthWriteEveryLetter() throws {
    let letters = String(String.UnicodeScalarView(VietnameseLetterTests.letters))
    let bytes = try ByteEncoding.vni.encode(letters)
    #expect(String(ByteEncoding.vni.decode(bytes)) == letters)
    #expect(bytes.count > letters.count)
  }

  @Test func theStandardWritesEverySmallLetterAndThePlainCapitals() throws {
    let small = VietnameseLetter.vowels.prefix(12).joined()
    let letters = String(String.UnicodeScalarView(small)) + "đĂÂÊÔƠƯĐ"
    let bytes = try ByteEncoding.tcvn3.encode(letters)
    #expect(bytes.count == letters.unicodeScalars.count)
    #expect(String(ByteEncoding.tcvn3.decode(bytes)) == letters)
  }

  @Test func windowsWritesTonesBehindTheLetter() {
    #expect(
      ByteEncoding.windows1258.decode([0x56, 0x69, 0xEA, 0xF2, 0x74]).elementsEqual(
        "Viê\u{323}t".unicodeScalars))
    #expect(
      ByteEncoding.windows1258.decode([0xD0, 0xF0, 0xFE, 0x80]).elementsEqual("Đđ₫€".unicodeScalars)
    )
  }

  /// Words as they are known in each encoding.
  @Test(arguments: [
    (
      ByteEncoding.vni, "Vieät Nam, kim ngaïch xuaát khaåu ñaït 1,2 tyû; ngöôøi, nöôùc, TÆNH, moät",
      "Việt Nam, kim ngạch xuất khẩu đạt 1,2 tỷ; người, nước, TỈNH, một"
    ),
    (
      .tcvn3, "ViÖt Nam, kim ng¹ch xuÊt khÈu ®¹t 1,2 tû; ng­êi, n­íc, tØnh, §¾k",
      "Việt Nam, kim ngạch xuất khẩu đạt 1,2 tỷ; người, nước, tỉnh, Đắk"
    ),
  ])
  func wordsAsTheyLookInWesternFonts(encoding: ByteEncoding, western: String, text: String) throws {
    let bytes = western.unicodeScalars.map { UInt8($0.value) }
    #expect(String(encoding.decode(bytes)) == text)
    #expect(ByteEncoding(spelling: bytes) == encoding)
  }

  @Test func everyByteGivesText() {
    for encoding in ByteEncoding.allCases {
      for byte in UInt8.min...UInt8.max { #expect(encoding.decode([byte]).count == 1) }
      #expect(encoding.decode([]).isEmpty)
    }
  }
}
