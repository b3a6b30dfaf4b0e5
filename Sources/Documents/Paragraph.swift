/// A run of text that is read as one: a line of plain text, a block of a page, a paragraph.
public struct Paragraph: Hashable, Sendable {
  /// What a paragraph is for.
  public enum Role: Sendable {
    /// The title of the document as its file declares it.
    case title
    case heading
    case body
    /// An entry of a list.
    case item
    /// The words under a picture or above a table.
    case caption
    /// Menus, links to other pages, contacts, footers: what surrounds a text.
    case surroundings
  }

  /// Code points into the document's text, without white space at either end.
  public let range: Range<Int>
  public let role: Role

  public init(_ range: Range<Int>, _ role: Role = .body) {
    self.range = range
    self.role = role
  }
}
