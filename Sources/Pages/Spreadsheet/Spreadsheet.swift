/// A workbook as a value: what stands in which cell, and how it looks.
public struct Spreadsheet: Sendable {
  /// Shown among the properties of the file.
  var title: String
  var subject = ""
  var sheets: [Sheet] = []

  /// One sheet, printed on A4 across, all its columns on one page.
  struct Sheet: Sendable {
    /// At most 31 characters, none of them `[ ] : * ? / \`, and no apostrophe at either end.
    var name: String
    /// The widths of the columns, in digits of the usual font.
    var widths: [Double]
    var rows: [Row] = []
    /// Rows from the top, and columns from the left, that stay in sight.
    var frozen = (rows: 0, columns: 0)
    /// Rows that are printed on every page.
    var repeated: ClosedRange<Int>?
  }

  struct Row: Sendable {
    var cells: [Cell]
    /// In points; `nil` leaves it to the reader's program.
    var height: Double?
    /// Whether the first cell covers all columns.
    var isMerged = false

    init(_ cells: [Cell], height: Double? = nil) {
      self.cells = cells
      self.height = height
    }

    /// A text across all columns.
    init(across text: String, _ style: Style, height: Double? = nil) {
      cells = [Cell(.text(text), style)]
      self.height = height
      isMerged = true
    }
  }

  struct Cell: Sendable {
    enum Content: Hashable, Sendable {
      case blank
      case text(String)
      case number(Double)
    }

    var content: Content
    var style: Style

    init(_ content: Content, _ style: Style) {
      self.content = content
      self.style = style
    }
  }

  /// How a cell looks.
  struct Style: Hashable, Sendable {
    enum Alignment: Sendable { case left, center, right }

    var isBold = false
    var isItalic = false
    var isFramed = false
    var isShaded = false
    var wraps = false
    var size = 11.0
    var alignment = Alignment.left
    /// A number format in the notation of spreadsheets: `#,##0.0`.
    var format: String?
  }

  /// Why no file could be made of it.
  public struct Failure: Error, Equatable {
    /// The number by `errno.h`.
    public let code: Int32
  }
}
