/// The words of a page that stand beside each other, whatever blocks they belong to.
struct PrintedRow {
  /// Where a line is found in its page.
  struct LineID: Hashable {
    let block: Int
    let line: Int
  }

  /// Words of a line without a wide gap between them.
  struct Piece {
    let line: LineID
    var words: [PrintedPage.Word]
    var box: Box

    var text: String { words.map(\.text).joined(separator: " ") }

    /// Splits it where a gap is wider than a share of its height.
    func split(by share: Double) -> [Piece] {
      var pieces: [Piece] = []
      for word in words {
        if let last = pieces.last, word.box.left - last.box.right < box.height * share {
          pieces[pieces.count - 1].words.append(word)
          pieces[pieces.count - 1].box = last.box.union(word.box)
        } else {
          pieces.append(Piece(line: line, words: [word], box: word.box))
        }
      }
      return pieces
    }

    /// Whether it is a figure: "8,5", "(1.250)", "5%".
    var isFigure: Bool {
      let scalars = text.unicodeScalars
      let start = scalars.drop { "+-−–(~".unicodeScalars.contains($0) || $0.isBlank }
      guard let first = start.first, "0"..."9" ~= first else { return false }
      return scalars.count { $0.properties.isAlphabetic } <= 3
    }

    /// Whether it is a year, or two: "2023", "2023/2022".
    var isYear: Bool {
      let numbers = text.split { !$0.isNumber }
      return !numbers.isEmpty
        && numbers.allSatisfy { $0.count == 4 && ($0.hasPrefix("20") || $0.hasPrefix("19")) }
    }
  }

  /// From left to right.
  private(set) var pieces: [Piece]
  private(set) var box: Box

  /// Whether it looks like one of a table: several columns, and a figure among them.
  var isTabular: Bool {
    (3...Self.widest).contains(pieces.count) && pieces.contains { $0.isFigure && !$0.isYear }
  }

  /// The pieces above which a row is none of a table; every one is compared with every column.
  static let widest = 64

  /// The rows of a page from its head to its foot.
  ///
  /// - Complexity: O(n log n) in the words of the page.
  static func rows(
    of page: PrintedPage, without excluded: Set<LineID> = []
  ) -> [PrintedRow] {
    var pieces = page.blocks.enumerated().flatMap { block, lines in
      lines.enumerated().flatMap { line, text in
        let id = LineID(block: block, line: line)
        return excluded.contains(id) ? [] : Self.pieces(of: text, id)
      }
    }
    pieces.sort { $0.box.middle < $1.box.middle }
    var rows: [PrintedRow] = []
    /// The middle of the first piece of the last row.
    var middle = -Double.infinity
    for piece in pieces {
      if let last = rows.indices.last, piece.box.middle - middle < piece.box.height / 5 {
        rows[last].pieces.append(piece)
        rows[last].box = rows[last].box.union(piece.box)
      } else {
        rows.append(PrintedRow(pieces: [piece], box: piece.box))
        middle = piece.box.middle
      }
    }
    for row in rows.indices { rows[row].pieces.sort { $0.box.left < $1.box.left } }
    return rows
  }

  private static func pieces(of line: PrintedPage.Line, _ id: LineID) -> [Piece] {
    Piece(line: id, words: line.words, box: line.box).split(by: 0.8)
  }
}
