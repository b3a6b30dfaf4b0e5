import Figures

/// What every page begins and ends with. The page needs nothing from outside and forbids the
/// browser to fetch or run anything.
struct PageFrame {
  let title: String
  let language: Language
  /// The rules of style that the page has beside those of all pages.
  let style: HTML

  /// Everything up to the content.
  var opening: String {
    let head = HTML(.head) {
      HTML(.meta, .charset)
      HTML(
        .meta, .httpEquivalent("Content-Security-Policy"),
        .content("default-src 'none'; style-src 'unsafe-inline'"))
      HTML(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
      HTML(.meta, .name("color-scheme"), .content("light dark"))
      HTML(.meta, .name("referrer"), .content("no-referrer"))
      HTML(.title) { title }
      HTML(.style) { Self.style + style }
    }
    let code = language == .vietnamese ? "vi" : "en"
    return "<!doctype html>\n<html lang=\"\(code)\">\n\(head.text)\n<body>\n"
  }

  var closing: String { "</body>\n</html>\n" }

  private static let style = HTML(
    verbatim: """
      :root { color-scheme: light dark; --ink: #1b1d20; --soft: #595f69; --paper: #fdfdfc;
        --line: #d5d8dd; --tint: #f2f3f5; --target: #fff0b8; --link: #1f4fa3 }
      @media (prefers-color-scheme: dark) {
        :root { --ink: #e7e8ea; --soft: #a3a9b3; --paper: #17191c; --line: #3a3f47;
          --tint: #202327; --target: #4d4213; --link: #93b7f5 } }
      * { box-sizing: border-box }
      body { margin: 0 auto; padding: 1.5rem 1.25rem 3rem; max-width: 76rem; color: var(--ink);
        background: var(--paper); font: 1rem/1.55 system-ui, sans-serif;
        overflow-wrap: anywhere }
      h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .25rem }
      h2 { font-size: 1.2rem; line-height: 1.3; margin: 0 0 .25rem }
      a { color: var(--link); text-underline-offset: .15em }
      a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px }
      @page { size: A4; margin: 16mm 14mm }
      @media print {
        :root { --ink: #000; --soft: #444; --paper: #fff; --line: #bbb; --tint: #f4f4f4;
          --target: transparent; --link: #000; color-scheme: light; font-size: 9.5pt }
        body { padding: 0; max-width: none } }
      """)
}
