import Testing

@testable import Documents

@Suite struct WebPageTests {
  static func read(_ html: String) throws -> Document {
    try WebPage.document(Array(html.utf8), named: "a.html", limits: .standard)
  }

  /// The paragraphs with their roles, one a line.
  static func outline(_ html: String) throws -> [String] {
    let document = try read(html)
    return document.paragraphs.map { "\($0.role): \(document.words($0.range))" }
  }

  @Test(arguments: [
    ("", []), ("chữ", ["body: chữ"]), ("<p>a<p>b", ["body: a", "body: b"]),
    ("<div>a <b>b</b>c<div>d</div>e</div>", ["body: a bc", "body: d", "body: e"]),
    ("<ul><li>một<li>hai<p>ba</p></ul>", ["item: một", "item: hai", "item: ba"]),
    ("<h2>Mục\n 1<br>tiếp</h2><p>m<sup>2</sup>", ["heading: Mục 1 tiếp", "body: m2"]),
    ("<figure><img alt=x><figcaption>Ảnh</figcaption></figure>", ["caption: Ảnh"]),
    ("<p>Tăng&nbsp;5&#37; &lt;b&gt; &#150; &copy;", ["body: Tăng 5% <b> – ©"]),
    ("a<script>var x='<p>no'</script><style>p{}</style><noscript>n</noscript>b", ["body: ab"]),
    ("<p hidden>a</p><p style='Display : none'>b</p><template>c</template><p>d", ["body: d"]),
    ("<pre>a b\nC d</pre>", ["body: a b", "body: C d"]),
    ("<body style='visibility:hidden'>a", ["body: a"]),
    ("<a href=x>một</a> hai ba bốn", ["body: một hai ba bốn"]),
  ])
  func blocksAreParagraphs(html: String, outline: [String]) throws {
    #expect(try Self.outline(html) == outline)
  }

  @Test(arguments: [
    (
      "<p>Xuất khẩu đạt 5.<br>Nhập khẩu đạt 6.</p>",
      ["body: Xuất khẩu đạt 5.", "body: Nhập khẩu đạt 6."]
    ),
    ("<p>Xuất khẩu<br>đạt 5.</p>", ["body: Xuất khẩu đạt 5."]),
    ("<p>Xuất khẩu<br><br>đạt 5.</p>", ["body: Xuất khẩu", "body: đạt 5."]),
    ("<p>Gồm:<br>a) lúa<br>b) ngô</p>", ["body: Gồm:", "body: a) lúa", "body: b) ngô"]),
  ])
  func aLineBreakEndsAParagraphUnlessTheSentenceGoesOn(html: String, outline: [String]) throws {
    #expect(try Self.outline(html) == outline)
  }

  static let long = String(repeating: "Kim ngạch xuất khẩu cả năm tăng. ", count: 10)

  @Test(arguments: [
    "<nav>x</nav>", "<header>x</header>", "<footer><p>x</p></footer>", "<aside>x</aside>",
    "<div role=navigation>x</div>", "<ul><li><a href=y>x</a></ul>", "<h3><a href=y>x</a></h3>",
    "<form><p>x</p></form>", "<table><tr><td><a href=y>x</a></td><td><a href=y>x</a></td></table>",
  ])
  func whatSurroundsATextIsTold(html: String) throws {
    let roles = try Self.read(html + "<p>\(Self.long)").paragraphs.map(\.role)
    #expect(roles.dropLast().allSatisfy { $0 == .surroundings } && roles.count > 1)
    #expect(roles.last == .body)
  }

  @Test func aPageWithinAFormIsAPage() throws {
    let html = "<form id=aspnetForm><h1>Tin</h1><p>\(Self.long)</p></form>"
    #expect(try Self.read(html).paragraphs.map(\.role) == [.heading, .body])
    let article = "<article><header><h1>Tin</h1><p>ngày 1</p></header></article>"
    #expect(try Self.read(article).paragraphs.map(\.role) == [.heading, .body])
  }

  @Test func aTitleIsKeptUnlessAHeadingRepeatsIt() throws {
    #expect(
      try Self.outline("<title>Kinh tế tháng 9 - Báo</title><h1>KINH TẾ  tháng 9</h1>")
        == ["heading: KINH TẾ tháng 9"])
    #expect(
      try Self.outline("<title>Kinh tế</title><h1>Khác</h1>") == [
        "title: Kinh tế", "heading: Khác",
      ])
  }

  @Test(arguments: ["utf-8", "windows-1252", "x-unknown"])
  func theBytesDecideOnTheEncoding(declared: String) throws {
    let text = "Kim ngạch xuất khẩu đạt 5 triệu đồng, người dân phấn khởi"
    let html = "<meta charset=\"\(declared)\"><p>\(text)"
    #expect(try Self.outline(html) == ["body: \(text)"])
    let bytes = try ByteEncoding.tcvn3.encode(html)
    #expect(try WebPage.document(bytes, named: "a.html", limits: .standard).text == text)
    #expect(WebPage.declaredEncoding(Array(html.utf8)) == declared)
  }

  @Test func whatIsTooLargeIsRefused() {
    let bytes = [UInt8](repeating: 0x61, count: 101)
    #expect(throws: DocumentFault.tooLarge(bytes: 101, limit: 100)) {
      try WebPage.document(bytes, named: "a.html", limits: Limits(page: 100))
    }
  }
}
