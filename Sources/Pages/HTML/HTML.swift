/// A piece of HTML. Whatever text goes into it is escaped; there is no other way in.
///
///     HTML(.p, .id("first")) { "1 < 2 & "; HTML(.strong) { name } }.text
///
/// Names of elements and attributes come from closed lists, links lead into the page itself or to a
/// web address, and styles are written by the program alone, so that nothing in a document can run.
struct HTML: Sendable {
  /// The markup.
  private(set) var text = ""

  /// Nothing.
  init() {}

  /// Text as it reads; control and direction marks show as such.
  init(text: some StringProtocol) { self.text = text.escaped }

  /// An element.
  init(
    _ tag: Tag, _ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }
  ) {
    self.init(tag, attributes, content())
  }

  /// An element.
  init(_ tag: Tag, _ attributes: [Attribute], _ content: HTML) {
    text = "<\(tag.rawValue)"
    for attribute in attributes {
      guard let (name, value) = attribute.parts else { continue }
      text += " \(name)=\"\(value.escaped)\""
    }
    text += ">"
    guard !tag.isVoid else { return }
    text += content.text
    text += "</\(tag.rawValue)>"
  }

  /// Rules of style, or the first line of a page, as the program has them.
  init(verbatim text: StaticString) {
    self.text = text.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
  }

  static func + (left: HTML, right: HTML) -> HTML {
    var sum = left
    sum += right
    return sum
  }

  static func += (left: inout HTML, right: HTML) { left.text += right.text }

  /// The elements that pages are made of.
  enum Tag: String, CaseIterable {
    case html, head, meta, title, style, body
    case header, main, section, footer, div, span
    case h1, h2, p, ol, ul, li, dl, dt, dd, strong, small, sup, mark, a
    case table, caption, thead, tbody, tr, th, td
    case figure, figcaption
    case svg, g, desc, path, line, rect, circle, text, tspan

    /// Whether it has neither content nor an end.
    var isVoid: Bool { self == .meta }
  }

  /// What an element may be told.
  enum Attribute {
    case id(String)
    case `class`(String)
    case lang(String)
    /// A link to the element of that id on the same page.
    case anchor(String)
    /// A link to the web; nothing for an address of any other scheme.
    case address(String)
    /// What a link does, for those who do not see it.
    case label(String)
    /// What shows where the pointer rests; nothing for no text.
    case title(String)
    /// How much of a row it takes, against its neighbours.
    case portion(Int)
    case columnSpan(Int)
    case rowSpan(Int)
    case scope(Scope)
    /// That it is for the eye alone, since the same is told beside it.
    case isUnseen
    /// That it is one picture, named and described by the elements of those ids.
    case isPicture
    case labelledBy(String)
    case describedBy(String)
    /// Room for the labels on either side of a picture, in letters; on a narrow screen less is
    /// needed on the right.
    case margins(left: Int, right: Int, narrow: Int)
    case measure(Dimension, Length)
    /// The measure that the outlines of a picture are told in, from 0 to width and height.
    case viewBox(width: Double, height: Double)
    /// That a picture takes whatever room there is, not keeping its proportions.
    case stretches
    case outline(Outline)
    /// What a `meta` element tells.
    case charset
    case name(String)
    case httpEquivalent(String)
    case content(String)

    /// Whether it says anything.
    var isTold: Bool { parts != nil }

    /// Its name and its value; `nil` where it says nothing.
    fileprivate var parts: (name: String, value: String)? {
      switch self {
      case .id(let id): ("id", id)
      case .class(let name): name.isEmpty ? nil : ("class", name)
      case .lang(let code): ("lang", code)
      case .anchor(let id): ("href", "#\(id)")
      case .address(let address):
        ["https://", "http://"].contains { address.lowercased().hasPrefix($0) }
          ? ("href", address) : nil
      case .label(let text): ("aria-label", text)
      case .title(let text): text.isEmpty ? nil : ("title", text)
      case .portion(let count): ("style", "flex-grow:\(count)")
      case .columnSpan(let count): count > 1 ? ("colspan", "\(count)") : nil
      case .rowSpan(let count): count > 1 ? ("rowspan", "\(count)") : nil
      case .scope(let scope): ("scope", scope.rawValue)
      case .isUnseen: ("aria-hidden", "true")
      case .isPicture: ("role", "img")
      case .labelledBy(let id): ("aria-labelledby", id)
      case .describedBy(let id): ("aria-describedby", id)
      case .margins(let left, let right, let narrow):
        ("style", "--left:\(left);--right:\(right);--narrow:\(narrow)")
      case .measure(let dimension, let length): (dimension.rawValue, length.text)
      case .viewBox(let width, let height):
        ("viewBox", "0 0 \(width.coordinate) \(height.coordinate)")
      case .stretches: ("preserveAspectRatio", "none")
      case .outline(let outline): ("d", outline.text)
      case .charset: ("charset", "utf-8")
      case .name(let name): ("name", name)
      case .httpEquivalent(let name): ("http-equiv", name)
      case .content(let content): ("content", content)
      }
    }
  }
}
