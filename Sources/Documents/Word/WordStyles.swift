/// What the styles of a Word file make of a paragraph.
struct WordStyles {
  /// What a style, or a paragraph itself, says of a paragraph's place.
  struct Style {
    var name = ""
    var base: String?
    /// From 1; 0 for what is no heading, nil where it says nothing.
    var level: Int?
    var isItem: Bool?
  }

  private(set) var styles: [String: Style] = [:]

  /// No styles but those that a paragraph has itself.
  init() {}

  /// Reads `word/styles.xml`.
  ///
  /// - Throws: as `PartParser.parse`.
  init(_ part: [UInt8], of path: String, _ parser: PartParser) throws(DocumentFault) {
    let receiver = Receiver()
    try parser.parse(part, of: path, into: receiver)
    styles = receiver.styles
  }

  /// The role of a paragraph, and its level if it is a heading.
  func role(of own: Style, style: String?) -> (role: Paragraph.Role, level: Int) {
    var level = own.level
    var isItem = own.isItem
    var next = style
    // Styles build upon one another; ten deep is more than Word allows anybody to follow.
    for _ in 0..<10 {
      guard let id = next else { break }
      let style = styles[id] ?? Style(name: id)
      if let role = Self.role(named: style.name) { return (role, 0) }
      level = level ?? style.level ?? Self.level(named: style.name)
      isItem = isItem ?? style.isItem
      next = style.base
    }
    if let level, level > 0 { return (.heading, level) }
    return (isItem == true ? .item : .body, 0)
  }

  private static func role(named name: String) -> Paragraph.Role? {
    switch name.lowercased() {
    case "title": .title
    case "subtitle": .heading
    case "caption": .caption
    case "header", "footer", "toc heading": .surroundings
    case let name where name.hasPrefix("toc "): .surroundings
    default: nil
    }
  }

  /// The level of `heading 2` or `Heading2`.
  private static func level(named name: String) -> Int? {
    let name = name.lowercased()
    guard name.hasPrefix("heading"), let digit = name.last?.wholeNumberValue, digit > 0
    else { return nil }
    return digit
  }

  private final class Receiver: MarkupReceiver {
    var styles: [String: Style] = [:]
    private var id: String?
    private var style = Style()

    func start(_ name: String, _ attributes: [String: String]) {
      switch name {
      case "style":
        id = attributes["styleId"]
        style = Style()
      case "name": style.name = attributes["val"] ?? ""
      case "basedOn": style.base = attributes["val"]
      default: style.take(name, attributes)
      }
    }

    func end(_ name: String) {
      if name == "style", let id { styles[id] = style }
    }

    func characters(_ piece: String) {}
  }
}

extension WordStyles.Style {
  /// Takes a property that styles and paragraphs have alike.
  mutating func take(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "outlineLvl":
      // Nine levels, and the tenth is body text.
      let number = attributes["val"].flatMap { Int($0) } ?? 9
      level = 0..<9 ~= number ? number + 1 : 0
    case "numPr": isItem = true
    case "numId" where attributes["val"] == "0": isItem = false
    default: break
    }
  }
}
