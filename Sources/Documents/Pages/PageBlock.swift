/// A paragraph of a page, or a table in its place.
struct PageBlock {
  var text: String
  var role: Paragraph.Role
  /// That of a heading; 0 for what is none.
  var level = 0
  /// The bytes of its characters, white space apart.
  var letters = 0
  /// Those of them that lead elsewhere.
  var linked = 0
  var table: [DocumentBuilder.Cell]?

  /// The text by which a title is compared.
  var plainText: String {
    text.lowercased().split { $0.isWhitespace }.joined(separator: " ")
  }

  /// A table under its caption.
  init(_ table: [DocumentBuilder.Cell], caption: String) {
    text = caption
    role = .caption
    self.table = table
  }

  init(_ text: String, _ role: Paragraph.Role, level: Int, letters: Int, linked: Int) {
    self.text = text
    self.role = role
    self.level = level
    self.letters = letters
    self.linked = linked
  }
}
