/// A table of a document, cell by cell.
public struct Table: Hashable, Sendable {
  /// A cell and the places of the grid that it covers.
  public struct Cell: Hashable, Sendable {
    /// Code points into the document's text, without white space at either end; empty for an empty
    /// cell.
    public let range: Range<Int>
    /// The rows that it covers, counted from 0; more than one where cells were merged.
    public let rows: Range<Int>
    /// The columns that it covers, counted from 0.
    public let columns: Range<Int>
    /// Whether the file itself marks it as a heading.
    public let isHeader: Bool

    public init(
      _ range: Range<Int>, rows: Range<Int>, columns: Range<Int>, isHeader: Bool = false
    ) {
      self.range = range
      self.rows = rows
      self.columns = columns
      self.isHeader = isHeader
    }
  }

  /// In the order of the text: row by row, each from left to right.
  public let cells: [Cell]
  /// What stands above it as its title or unit ("Đơn vị tính: triệu đồng"), if the file says so.
  public let caption: Range<Int>?

  public init(cells: [Cell], caption: Range<Int>? = nil) {
    self.cells = cells
    self.caption = caption
  }
}
