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

  @Test("A scalar is shown alike alone and beside one that needs escaping")
  func hasOneAnswer() {
    for value in UInt32(1)...0x2100 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect("\(scalar)".escaped + "&amp;" == "\(scalar)&".escaped)
    }
    for scalar in ["\u{2066}", "\u{FFF9}", "\u{FFFD}", "\u{E0041}", "\u{1F600}"] {
      #expect(scalar.escaped + "&amp;" == (scalar + "&").escaped)
    }
  }

  @Test("Nothing that steers a browser or a reader's eye is left", arguments: hostileTexts)
  func isHarmless(text: String) {
    let steering: Set<Unicode.Scalar> = ["<", ">", "\"", "'", "\u{202E}", "\u{2066}", "\u{1B}"]
    #expect(steering.isDisjoint(with: text.escaped.unicodeScalars))
  }
}
