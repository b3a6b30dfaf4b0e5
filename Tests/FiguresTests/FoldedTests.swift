import Figures
import Testing

@Suite struct FoldedTests {
  @Test(arguments: [
    ("Bến Tre", "ben tre"), ("BẾN-TRE", "ben tre"), ("  bến   tre. ", "ben tre"),
    ("Be\u{302}\u{301}n Tre", "ben tre"), ("B\u{EA}\u{301}n Tre", "ben tre"),
    ("Đắk Lắk", "dak lak"), ("ĐẮK LẮK", "dak lak"), ("Ðắk Lắk", "dak lak"), ("đ", "d"),
    ("Bà Rịa – Vũng Tàu", "ba ria vung tau"), ("Bà Rịa - Vũng Tàu", "ba ria vung tau"),
    ("Bà Rịa—Vũng Tàu", "ba ria vung tau"), ("TP.HCM", "tp hcm"), ("TP. HCM", "tp hcm"),
    ("Thừa Thiên‑Huế", "thua thien hue"), ("GRDP/người", "grdp nguoi"), ("Quý 3", "quy 3"),
    ("kim ngạch XK (triệu USD)", "kim ngach xk trieu usd"), ("Bến\u{A0}Tre", "ben tre"),
    ("Bến\r\nTre", "ben tre"), ("Bến\u{200B}Tre", "ben tre"), ("Bến T\u{AD}re", "ben tre"),
    ("\u{FEFF}Bến Tre", "ben tre"), ("\u{301}Bến", "ben"), ("a\u{308}", "a"), ("ä", "a"),
    ("İzmir", "izmir"), ("", ""), ("---", ""), ("東京", "東京"), ("%", ""),
    ("exports_2024", "exports 2024"),
  ])
  func folds(source: String, expected: String) {
    #expect(Folded(source).text == expected)
  }

  /// Every Vietnamese letter folds to ASCII, in both cases, composed or not.
  @Test func knowsEveryVietnameseLetter() {
    let tones = ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]
    let vowels = [
      "a", "a\u{306}", "a\u{302}", "e", "e\u{302}", "i", "o", "o\u{302}", "o\u{31B}", "u",
      "u\u{31B}", "y",
    ]
    for vowel in vowels {
      for tone in tones {
        let decomposed = vowel + tone
        let composed = Self.composed(decomposed)
        #expect(composed?.unicodeScalars.count == 1, "\(decomposed) has a letter of its own")
        for text in [decomposed, composed ?? ""] {
          #expect(Folded(text).text == vowel.prefix(1).unicodeScalars.first.map(String.init))
          #expect(Folded(text.uppercased()) == Folded(text))
        }
      }
    }
  }

  @Test(arguments: ["Bến Tre", "TP.HCM", "Bà Rịa – Vũng Tàu", "東京 1", "ǅ", "ﬁ"])
  func foldingTwiceChangesNothing(source: String) {
    #expect(Folded(Folded(source).text) == Folded(source))
  }

  @Test func hasWordsAndAnOrder() {
    #expect(Folded("Bà Rịa – Vũng Tàu").words == ["ba", "ria", "vung", "tau"])
    #expect(Folded("Bến Tre") < Folded("Cà Mau"))
  }

  /// The letter of its own that equals the decomposed spelling.
  private static func composed(_ text: String) -> String? {
    let ranges: [ClosedRange<UInt32>] = [0x61...0x7A, 0xE0...0x1B0, 0x1EA0...0x1EF9]
    return ranges.lazy.joined().compactMap { Unicode.Scalar($0) }.map { String($0) }
      .first { $0 == text }
  }
}
