import Foundation
import Testing

@testable import Documents

@Suite struct VietnameseLetterTests {
  static let letters = VietnameseLetter.vowels.joined() + "đĐ".unicodeScalars

  @Test func everyLetterIsComposedAsUnicodeComposesIt() throws {
    for letter in Self.letters {
      let parts = String(letter).decomposedStringWithCanonicalMapping.unicodeScalars
      var composed = try #require(parts.first)
      for mark in parts.dropFirst() {
        composed = try #require(VietnameseLetter.composed(composed, mark))
      }
      #expect(composed == letter)
    }
  }

  @Test func everyLetterHasItsToneApart() throws {
    for letter in Self.letters {
      let read = try #require(VietnameseLetter(letter))
      let mark = String(read.tone.mark.map { String($0) } ?? "")
      let whole = (String(read.base) + mark).precomposedStringWithCanonicalMapping
      #expect(whole == String(letter).lowercased())
    }
  }

  @Test(arguments: ["1", " ", "ñ", "ö", "\u{301}", "字"] as [Unicode.Scalar])
  func otherCharactersAreNone(scalar: Unicode.Scalar) {
    #expect(VietnameseLetter(scalar) == nil)
    #expect(VietnameseLetter.composed(scalar, "\u{301}") == nil)
    #expect(VietnameseLetter.composed("a", scalar == "\u{301}" ? "\u{308}" : scalar) == nil)
  }
}
