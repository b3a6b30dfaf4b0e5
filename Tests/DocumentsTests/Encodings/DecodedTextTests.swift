import Foundation
import TestSupport
import Testing

@testable import Documents

@Suite struct DecodedTextTests {
  static let text = """
    Sở Công Thương tỉnh: kim ngạch xuất khẩu 9 tháng ước đạt 1,2 tỷ USD, tăng 8,5% so với cùng kỳ.
    Sản lượng lúa cả năm đạt hơn 315 nghìn tấn; thu ngân sách vượt dự toán, người dân phấn khởi.
    """

  private func fault(_ bytes: [UInt8]) -> DocumentFault? {
    do throws(DocumentFault) {
      _ = try DecodedText(bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    text, "", "a", "\u{FEFF}\(text)", "tổng\r\n\r\n\tsố\u{C}",
    text.decomposedStringWithCanonicalMapping,
    "日本語 \u{1F600}\u{10FFFF}",
  ])
  func eightBitUnicodeStaysAsItIs(text: String) throws {
    let read = try DecodedText(Array(text.utf8)).text
    #expect(read.unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test(arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian], [true, false])
  func sixteenBitUnicodeIsTold(encoding: String.Encoding, hasMark: Bool) throws {
    let bytes = try #require(((hasMark ? "\u{FEFF}" : "") + Self.text).data(using: encoding))
    #expect(try DecodedText(Array(bytes)).text == Self.text)
    #expect(try DecodedText(Array(bytes) + [0x41]).text == Self.text + "\u{FFFD}")
  }

  @Test(arguments: [ByteEncoding.vni, .tcvn3], ["", "windows-1258", "utf-8", "windows-1252"])
  func fontsAreToldByTheirWords(encoding: ByteEncoding, declared: String) throws {
    let bytes = try encoding.encode(Self.text)
    #expect(try DecodedText(bytes, declared: declared).text == Self.text)
    let html = "<p class=\"tin\">" + String(repeating: " ", count: 50_000)
    #expect(try DecodedText(Array(html.utf8) + bytes).text == html + Self.text)
  }

  @Test(arguments: [ByteEncoding.vni, .tcvn3]) func twoWordsAreEnough(encoding: ByteEncoding) throws
  {
    let text = "Cập nhật: 19/11/2013"
    #expect(try DecodedText(encoding.encode(text)).text == text)
  }

  @Test func windowsIsToldByItsWords() throws {
    let parts = Self.text.unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
      guard let letter = VietnameseLetter(scalar), let mark = letter.tone.mark else {
        return [scalar]
      }
      return [letter.base, mark]
    }
    let text = String(String.UnicodeScalarView(parts))
    let bytes = try ByteEncoding.windows1258.encode(text)
    let read = try DecodedText(bytes).text
    #expect(read.unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test func westernTextIsRead() throws {
    let bytes = try ByteEncoding.windows1252.encode("Exports grew – 5% in “Café Müller”.")
    #expect(try DecodedText(bytes).text == "Exports grew – 5% in “Café Müller”.")
    #expect(try DecodedText([0xA0]).text == "\u{A0}")
    #expect(try DecodedText(bytes, declared: "windows-1258").text.contains("grew – 5%"))
  }

  @Test func aFewBadBytesLoseNothing() throws {
    var bytes = Array(Self.text.utf8)
    bytes.insert(0xFF, at: 0)
    bytes.append(0xC3)
    #expect(try DecodedText(bytes).text == "\u{FFFD}\(Self.text)\u{FFFD}")
  }

  @Test(arguments: 0..<50) func noiseIsRefused(seed: UInt64) throws {
    var random = RepeatableRandom(seed: seed)
    let bytes = (0..<5000).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    guard case .notText(let offset) = fault(bytes) else {
      Issue.record("Noise was read.")
      return
    }
    #expect(bytes.indices.contains(offset))
    #expect(bytes[offset] < 0x20)
  }

  @Test func theFirstByteThatNoTextHasIsNamed() {
    #expect(fault(Array("abc\0\0\0\0".utf8)) == .notText(offset: 3))
    #expect(fault(Array("abc".utf8) + [UInt8](repeating: 0xB3, count: 90)) == .notText(offset: 3))
  }
}
