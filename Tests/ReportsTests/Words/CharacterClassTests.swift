import Testing

@testable import Reports

@Suite struct CharacterClassTests {
  static let cases: [(CharacterClass, [Unicode.Scalar])] = [
    (.letter, ["a", "Z", "đ", "Ư", "ệ", "\u{301}", "\u{31B}", "³", "²", "ß", "λ", "日", "٣"]),
    (.digit, ["0", "9"]),
    (.mark, [".", ",", "%", "(", "‰", "–", "×", "÷", "$", "°", "’", "\u{0}", "😀"]),
    (
      .space,
      [" ", "\t", "\r", "\u{A0}", "\u{2009}", "\u{202F}", "\u{2007}", "\u{3000}", "\u{2003}"]
    ),
    (.lineBreak, ["\n", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}"]),
    (.ignorable, ["\u{AD}", "\u{200B}", "\u{200D}", "\u{200E}", "\u{2060}", "\u{FEFF}"]),
  ]

  @Test("every code point has its class", arguments: cases)
  func classes(expected: CharacterClass, scalars: [Unicode.Scalar]) {
    for scalar in scalars { #expect(CharacterClass(scalar) == expected, "\(scalar.value)") }
  }

  @Test(
    "marks that look alike are one mark",
    arguments: [
      ("-", "‐‑‒–—―−÷~"), ("\"", "“”«»„"), ("'", "‘’"), ("%", "٪％"), (",", "，"), (";", "；"),
      (":", "："),
    ])
  func plainMarks(plain: String, forms: String) {
    for form in forms.unicodeScalars { #expect(String(form.plainMark) == plain) }
  }

  @Test("only marks and spaces that numbers are printed with stand inside a number")
  func numberMarks() {
    for scalar: Unicode.Scalar in [".", ",", "\u{A0}", "\u{202F}", "\u{2009}"] {
      #expect(scalar.isNumberMark)
    }
    for scalar: Unicode.Scalar in [" ", "\t", "'", ":", "/", "-"] { #expect(!scalar.isNumberMark) }
  }
}
