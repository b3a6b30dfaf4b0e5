import Testing

@testable import Pages

/// What a browser would find in a page: its tags with their attributes, and whether they nest.
struct Markup {
  private(set) var tags: [(name: String, attributes: [String: String])] = []
  /// The text between the tags, with entities as they are.
  private(set) var text = ""
  /// Whether every element that begins also ends, in order, and nothing is left over.
  private(set) var isWellFormed = true

  init(_ page: String) {
    var open: [String] = []
    var rest = page[...]
    while let start = rest.firstIndex(of: "<") {
      text += rest[..<start]
      guard let end = rest[start...].firstIndex(of: ">") else {
        isWellFormed = false
        return
      }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("!") { continue }
      if tag.hasPrefix("/") {
        if open.popLast() != String(tag.dropFirst()) { isWellFormed = false }
        continue
      }
      let name = String(tag.prefix { $0 != " " })
      tags.append((name, Self.attributes(tag.dropFirst(name.count))))
      if name != "meta" { open.append(name) }
    }
    text += rest
    if !open.isEmpty { isWellFormed = false }
  }

  private static func attributes(_ text: Substring) -> [String: String] {
    var attributes: [String: String] = [:]
    for match in text.matches(of: #/ ([^ =]+)(?:="([^"]*)")?/#) {
      attributes[String(match.output.1)] = String(match.output.2 ?? "")
    }
    return attributes
  }

  /// The values of an attribute, in order.
  func values(of attribute: String) -> [String] { tags.compactMap { $0.attributes[attribute] } }

  /// Whether nothing but the program's own elements and attributes is there and every link leads
  /// somewhere on the page.
  ///
  /// - Parameter addresses: those of the web that may be linked as well.
  func checkHarmless(
    linking addresses: Set<String> = [], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let known = Set(HTML.Tag.allCases.map(\.rawValue))
    let allowed: Set<String> = [
      "id", "class", "lang", "href", "aria-label", "colspan", "rowspan", "charset", "name",
      "http-equiv", "content", "style", "title", "scope", "role", "aria-hidden",
      "aria-labelledby", "aria-describedby", "viewBox", "preserveAspectRatio", "x", "y", "x1", "y1",
      "x2", "y2", "cx", "cy", "r", "width", "height", "dx", "dy", "d",
    ]
    #expect(isWellFormed, sourceLocation: sourceLocation)
    #expect(Set(tags.map(\.name)).isSubset(of: known), sourceLocation: sourceLocation)
    for tag in tags {
      #expect(
        Set(tag.attributes.keys).isSubset(of: allowed), "\(tag)", sourceLocation: sourceLocation)
    }
    let ids = values(of: "id")
    #expect(Set(ids).count == ids.count, "ids stand once", sourceLocation: sourceLocation)
    for style in values(of: "style") {
      #expect(
        style.wholeMatch(of: #/flex-grow:\d+|--left:\d+;--right:\d+;--narrow:\d+/#) != nil,
        sourceLocation: sourceLocation)
    }
    for id in values(of: "aria-labelledby") + values(of: "aria-describedby") {
      #expect(ids.contains(id), "\(id)", sourceLocation: sourceLocation)
    }
    for link in values(of: "href") where !addresses.contains(link) {
      #expect(link.hasPrefix("#"), sourceLocation: sourceLocation)
      #expect(ids.contains(String(link.dropFirst())), "\(link)", sourceLocation: sourceLocation)
    }
  }
}

/// What a hostile document might hold.
let hostileTexts = [
  "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "javascript:alert(1)",
  "' onmouseover='alert(1)", "</style><style>*{display:none}", "&lt;b&gt; & &amp;", "]]>", "<!--",
  "\u{202E}txt.exe\u{202C}", "\u{2066}a\u{2069}", "\u{1B}[31mred", "\u{0}nul", "\u{85}", "\u{7F}",
  "</mark></p></div><h1>", "\u{2028}line", "\u{E0041}tag",
]
