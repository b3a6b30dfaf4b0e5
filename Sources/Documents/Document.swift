/// What a report holds once it is opened: its text, and where in it paragraphs and tables lie.
///
/// Every place is a range of Unicode code points into `text`.
public struct Document: Sendable {
  /// How the file was written.
  public enum Format: String, CaseIterable, Sendable {
    case text, html, docx, xlsx, csv, pdf, doc, xls
  }

  /// The file as it was named, `-` for standard input.
  public let name: String
  public let format: Format
  /// The decoded file for plain text; what a reader would see for every other format, a paragraph
  /// or a row of a table to the line, cells set apart by tabs.
  public let text: String
  /// In the order of the text, without overlap; cells of tables are none.
  public let paragraphs: [Paragraph]
  /// In the order of the text.
  public let tables: [Table]

  public init(
    name: String, format: Format, text: String, paragraphs: [Paragraph], tables: [Table] = []
  ) {
    self.name = name
    self.format = format
    self.text = text
    self.paragraphs = paragraphs
    self.tables = tables
  }
}
