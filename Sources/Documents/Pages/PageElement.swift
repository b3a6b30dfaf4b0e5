/// What an element of a page is to a reader.
enum PageElement {
  /// Nothing that shows: programs, styles, what is kept for later, what is typed in.
  case hidden
  /// Runs along in the text.
  case inline
  case link
  /// Begins and ends a block of text.
  case block
  case heading(level: Int)
  case item
  case caption
  case title
  /// Menus and the like.
  case surroundings
  /// The text proper: what heads it is no head of the site.
  case article
  /// The head of a site or of an article.
  case head
  /// What can be sent in; on some sites the whole page.
  case form
  case preformatted
  case lineBreak
  case table
  case tableHead
  case row
  case cell(isHeader: Bool)

  init(_ name: String, _ attributes: [String: String]) {
    let named = Self.named[name] ?? .inline
    self  // Some pages show themselves by a program.
    =
      if name != "body", name != "html", Self.isHidden(attributes) {
        .hidden
      } else if case .block = named, Self.menuRoles.contains(attributes["role"] ?? "") {
        .surroundings
      } else {
        named
      }
  }

  /// Whether text on both sides of it is not one paragraph.
  var isBlock: Bool {
    switch self {
    case .hidden, .inline, .link, .lineBreak: false
    default: true
    }
  }

  private static let menuRoles: Set = [
    "navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar",
  ]

  private static func isHidden(_ attributes: [String: String]) -> Bool {
    guard !attributes.isEmpty else { return false }
    if attributes["hidden"] != nil { return true }
    guard let style = attributes["style"] else { return false }
    let plain = style.lowercased().filter { !$0.isWhitespace }
    return plain.contains("display:none") || plain.contains("visibility:hidden")
  }

  private static let named: [String: PageElement] = {
    let groups: [(String, PageElement)] = [
      (
        "script style noscript template svg math iframe object embed applet audio video canvas map"
          + " select option textarea button datalist input",
        .hidden
      ),
      (
        "address blockquote body center dd details dialog div dl dt fieldset figure hgroup hr html"
          + " legend ol p section summary ul dir tbody tfoot head",
        .block
      ),
      ("nav footer aside menu", .surroundings), ("article main", .article), ("header", .head),
      ("form", .form), ("li", .item), ("caption figcaption", .caption), ("title", .title),
      ("pre listing xmp plaintext", .preformatted), ("br", .lineBreak), ("a", .link),
      ("table", .table), ("thead", .tableHead), ("tr", .row), ("td", .cell(isHeader: false)),
      ("th", .cell(isHeader: true)),
    ]
    var named: [String: PageElement] = [:]
    for (names, element) in groups {
      for name in names.split(separator: " ") { named[String(name)] = element }
    }
    for level in 1...6 { named["h\(level)"] = .heading(level: level) }
    return named
  }()
}
