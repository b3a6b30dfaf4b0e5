import Testing

@testable import Pages

@Suite struct HTMLTests {
  @Test func elementsNest() {
    let html = HTML(.p, .id("a"), .class("b")) {
      "1 < 2 & "
      HTML(.strong) { "x" }
    }
    #expect(html.text == "<p id=\"a\" class=\"b\">1 &lt; 2 &amp; <strong>x</strong></p>")
    #expect(HTML(.meta, .charset).text == "<meta charset=\"utf-8\">")
    #expect(HTML(.td, .columnSpan(1), .rowSpan(2), .class("")).text == "<td rowspan=\"2\"></td>")
  }

  @Test("Text and attributes cannot become anything else", arguments: hostileTexts)
  func nothingEscapes(text: String) {
    let html = HTML(.div, .id("x" + text), .class(text), .label(text)) {
      text
      HTML(.p) { text }
    }
    let markup = Markup(html.text)
    #expect(markup.isWellFormed)
    #expect(markup.tags.map(\.name) == ["div", "p"])
    #expect(Set(markup.tags[0].attributes.keys) == ["id", "class", "aria-label"])
  }

  @Test(
    "Only web addresses are links",
    arguments: [
      ("https://example.org/a?b=1&c=\"", true), ("HTTP://example.org", true),
      ("javascript:alert(1)", false), (" https://example.org", false), ("data:text/html,x", false),
      ("//example.org", false), ("", false), ("\u{1}javascript:alert(1)", false),
    ])
  func links(address: String, isLink: Bool) {
    let markup = Markup(HTML(.a, .address(address)) { "x" }.text)
    #expect((markup.tags[0].attributes["href"] != nil) == isLink)
  }
}
