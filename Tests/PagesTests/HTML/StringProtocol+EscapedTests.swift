import Testing

@testable import Pages

@Suite struct EscapedTests {
  @Test(arguments: [
    ("a < b > c & d \" '", "a &lt; b &gt; c &amp; d &quot; &#39;"), ("xuất khẩu", "xuất khẩu"),
    ("\u{1B}[0m\u{0}", "␛[0m␀"), ("a\u{202E}b", "a⟨202E⟩b"), ("\u{200F}\u{85}", "⟨200F⟩⟨85⟩"),
    ("line\n\tbreak\r\n", "line\n\tbreak␍\n"), ("\u{7F}", "␡"), ("", ""),
  ])
  func showsEveryScalar(text: String, expected: String) {
    #expect(text.escaped.unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test("Nothing that steers a browser or a reader's eye is left", arguments: hostileTexts)
  func isHarmless(text: String) {
    let steering: Set<Unicode.Scalar> = ["<", ">", "\"", "'", "\u{202E}", "\u{2066}", "\u{1B}"]
    #expect(steering.isDisjoint(with: text.escaped.unicodeScalars))
  }
}
