import Documents
import Figures

/// A document as the grammar sees it: its words outside tables, and the cells of its tables.
struct Transcript {
  let document: Document
  let lexicon: Lexicon
  let scalars: [Unicode.Scalar]
  let style: NumberStyle
  /// Every token outside tables.
  let prose: [Token]
  /// Every token, in order.
  private let tokens: [Token]

  init(_ document: Document, lexicon: Lexicon) {
    self.document = document
    self.lexicon = lexicon
    scalars = Array(document.text.unicodeScalars)
    tokens = Tokenizer.tokens(of: scalars, in: lexicon.vocabulary)
    style = NumberStyle(of: tokens, in: scalars, lexicon: lexicon)
    let tables = document.tables.compactMap { table -> Range<Int>? in
      guard let first = table.cells.first, let last = table.cells.last else { return nil }
      return first.range.lowerBound..<last.range.upperBound
    }
    prose =
      tables.isEmpty
      ? tokens
      : tokens.filter { token in
        token.kind == .lineEnd || !tables.contains { $0.contains(token.range.lowerBound) }
      }
  }

  func scanner(of tokens: [Token]) -> ElementScanner {
    ElementScanner(tokens: tokens, scalars: scalars, lexicon: lexicon, style: style)
  }

  /// The words of a cell of a table.
  func cell(_ cell: Table.Cell) -> CellText {
    CellText(
      cell, tokens: tokens(in: cell.range), scalars: scalars, lexicon: lexicon, style: style)
  }

  /// The words above a table.
  func caption(_ range: Range<Int>) -> CellText {
    cell(Table.Cell(range, rows: 0..<1, columns: 0..<1))
  }

  /// The printed text of code points.
  func printed(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range.clamped(to: scalars.indices)])
    return String(view)
  }

  /// The tokens within code points, by binary search.
  private func tokens(in range: Range<Int>) -> [Token] {
    var (low, high) = (0, tokens.count)
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].range.lowerBound < range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return Array(tokens[low...].prefix { $0.range.upperBound <= range.upperBound })
  }
}
