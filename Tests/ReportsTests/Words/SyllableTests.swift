import Foundation
import Testing

@testable import Reports

@Suite struct SyllableTests {
  @Test(
    "spellings of one word agree",
    arguments: [
      ("hoà", "hòa"), ("khoẻ", "khỏe"), ("thuỷ", "thủy"), ("quý", "quí"), ("kỳ", "kì"),
      ("tỷ", "tỉ"), ("lý", "lí"), ("mỹ", "mĩ"), ("sỹ", "sĩ"), ("hy", "hi"), ("vỹ", "vĩ"),
      ("phƣơng", "phương"), ("Ƣớc", "ước"), ("ðồng", "đồng"), ("Ðồng", "đồng"), ("ĐỒNG", "đồng"),
      ("Tăng", "tăng"), ("Ủy", "ủy"), ("USD", "usd"), ("t\u{AD}ăng", "tăng"),
      ("\u{FEFF}đạt", "đạt"), ("ti\u{200B}ền", "tiền"),
    ])
  func variants(_ one: String, _ other: String) {
    #expect(Syllable(one) == Syllable(other))
    #expect(
      Syllable(one.decomposedStringWithCanonicalMapping)
        == Syllable(other.uppercased().precomposedStringWithCanonicalMapping))
  }

  @Test(
    "tones, marks and letters tell words apart",
    arguments: [
      ("tấn", "tần"), ("tấn", "tân"), ("Phú", "Phù"), ("hai", "hải"), ("hai", "hay"),
      ("tạ", "ta"), ("đồng", "dồng"), ("đông", "đồng"), ("ngan", "ngàn"), ("may", "mai"),
      ("tư", "tu"), ("tờ", "tồ"), ("tăng", "tâng"), ("thúy", "thúi"), ("quay", "quai"),
      ("m2", "m3"), ("lên", "len"),
    ])
  func differences(_ one: String, _ other: String) {
    #expect(Syllable(one) != Syllable(other))
    #expect(
      Syllable(one.decomposedStringWithCanonicalMapping)
        != Syllable(other.decomposedStringWithCanonicalMapping))
  }

  /// Every vowel of Vietnamese with every tone, and the two other letters of its own.
  static let letters = [
    "aáàảãạ", "ăắằẳẵặ", "âấầẩẫậ", "eéèẻẽẹ", "êếềểễệ", "iíìỉĩị", "oóòỏõọ", "ôốồổỗộ", "ơớờởỡợ",
    "uúùủũụ", "ưứừửữự", "yýỳỷỹỵ", "đd",
  ].joined().map(String.init)

  @Test("a letter is one, composed or decomposed, small or capital", arguments: letters)
  func composition(letter: String) {
    let key = Syllable(letter).key
    #expect(Syllable(letter.decomposedStringWithCanonicalMapping).key == key)
    #expect(Syllable(letter.uppercased()).key == key)
    #expect(Syllable(letter.uppercased().decomposedStringWithCanonicalMapping).key == key)
    // Old editors write the tone on a composed vowel, or the marks the other way round.
    let marks = Array(letter.decomposedStringWithCanonicalMapping.unicodeScalars)
    if marks.count == 3 { #expect(Syllable([marks[0], marks[2], marks[1]]).key == key) }
    #expect(key.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test("no two letters share a key")
  func lettersAreApart() {
    #expect(Set(Self.letters.map { Syllable($0).key }).count == Self.letters.count)
  }

  @Test("words of any other script keep their letters, in lower case")
  func otherScripts() {
    #expect(Syllable("Δελτα").key == "δελτα")
    #expect(Syllable("").key == "")
  }
}
