/// Puts a document together piece by piece, and keeps count of the code points.
///
/// White space within a piece becomes single spaces, and a letter and its marks one character, so
/// that `text` reads as a page shows it. What
/// is appended above the limit is let go, and `document` refuses to hand out the rest.
struct DocumentBuilder {
  private let limit: Int
  private var text = String.UnicodeScalarView()
  private var count = 0
  private var paragraphs: [Paragraph] = []
  private var tables: [Table] = []

  /// - Parameter limits: of these, the code points of the text.
  init(limits: Limits = .standard) {
    limit = limits.text
  }

  /// Appends a paragraph on a line of its own; nothing for white space alone.
  mutating func append(_ piece: some StringProtocol, _ role: Paragraph.Role = .body) {
    startLine()
    let range = write(piece)
    if !range.isEmpty { paragraphs.append(Paragraph(range, role)) }
  }

  /// Appends what a page is made of, in its order.
  mutating func append(_ blocks: [PageBlock]) {
    for block in blocks {
      if let cells = block.table {
        append(cells, caption: block.text)
      } else {
        append(block.text, block.role)
      }
    }
  }

  /// A cell before its place in the text is known.
  struct Cell {
    var text: String
    var rows: Range<Int>
    var columns: Range<Int>
    var isHeader = false
  }

  /// Appends a table, a row to the line; a cell stands in the line of its first row.
  ///
  /// A paragraph right above it that only tells the unit becomes part of the caption.
  ///
  /// - Parameter cells: row by row, each from left to right.
  mutating func append(_ cells: [Cell], caption: String = "") {
    let unit = takeUnitLine()
    startLine()
    let own = write(caption)
    let title = (unit?.lowerBound ?? own.lowerBound)..<(own.isEmpty ? unit ?? own : own).upperBound
    var placed: [Table.Cell] = []
    var row: Int?
    for cell in cells where !isFull {
      if row != cell.rows.lowerBound {
        startLine()
        row = cell.rows.lowerBound
      } else {
        write("\t" as Unicode.Scalar)
      }
      placed.append(
        Table.Cell(
          write(cell.text), rows: cell.rows, columns: cell.columns, isHeader: cell.isHeader))
    }
    tables.append(Table(cells: placed, caption: title.isEmpty ? nil : title))
  }

  /// The last paragraph, if it stands right above and is no more than a unit: "Đơn vị tính: tấn".
  private mutating func takeUnitLine() -> Range<Int>? {
    guard let last = paragraphs.last, last.range.upperBound == count,
      last.range.count <= TableCaption.longestUnit,
      TableCaption.isUnit(String(String.UnicodeScalarView(text.suffix(last.range.count))))
    else { return nil }
    paragraphs.removeLast()
    return last.range
  }

  /// Whether no more is taken.
  var isFull: Bool { count > limit }

  /// What was appended so far.
  ///
  /// - Throws: `DocumentFault.unfoldsTooFar` if that is more text than the limit.
  func document(
    named name: String, _ format: Document.Format
  ) throws(DocumentFault) -> Document {
    guard !isFull else { throw .unfoldsTooFar(limit: limit) }
    return Document(
      name: name, format: format, text: String(text), paragraphs: paragraphs, tables: tables)
  }

  private mutating func startLine() {
    if count > 0, text.last != "\n" { write("\n" as Unicode.Scalar) }
  }

  @discardableResult
  private mutating func write(_ piece: some StringProtocol) -> Range<Int> {
    let start = count
    var isAfterGap = false
    for scalar in piece.unicodeScalars where !scalar.isInvisible {
      if scalar.isBlank || scalar.endsLine {
        isAfterGap = true
      } else if !isAfterGap, count > start, let last = text.last,
        let composed = VietnameseLetter.composed(last, scalar)
      {
        text.removeLast()
        text.append(composed)
      } else {
        if isAfterGap, count > start { write(" " as Unicode.Scalar) }
        isAfterGap = false
        write(scalar)
      }
    }
    return start..<count
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    guard !isFull else { return }
    text.append(scalar)
    count += 1
  }
}

extension Unicode.Scalar {
  /// Whether it only tells where a line or a word may break.
  fileprivate var isInvisible: Bool {
    switch value {
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: true
    default: false
    }
  }
}
