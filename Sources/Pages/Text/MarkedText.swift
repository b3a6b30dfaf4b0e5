import Documents

/// The text of a document cut at its figures.
struct MarkedText<Figure: PlacedFigure> {
  /// The figures whose places overlap, which share a mark.
  struct Mark {
    var range: Range<Int>
    var figures: [Figure]
  }

  /// A stretch of text within a mark, or between marks.
  struct Piece {
    let text: String
    let mark: Mark?
    /// Whether the mark begins with this piece, and does not go on from before.
    let isStart: Bool
  }

  private let scalars: [Unicode.Scalar]
  /// In the order of the text, without overlap.
  private let marks: [Mark]

  /// Places outside the text are cut to it.
  init(_ document: Document, _ figures: [Figure]) {
    let scalars = Array(document.text.unicodeScalars)
    self.scalars = scalars
    var marks: [Mark] = []
    let placed = figures.compactMap { figure -> Mark? in
      guard let range = figure.offsets?.clamped(to: 0..<scalars.count),
        !range.isEmpty
      else { return nil }
      return Mark(range: range, figures: [figure])
    }
    for mark in placed.sorted(by: {
      ($0.range.lowerBound, $0.figures[0].id) < ($1.range.lowerBound, $1.figures[0].id)
    }) {
      if let last = marks.last, last.range.upperBound > mark.range.lowerBound {
        let end = max(last.range.upperBound, mark.range.upperBound)
        marks[marks.count - 1].range = last.range.lowerBound..<end
        marks[marks.count - 1].figures += mark.figures
      } else {
        marks.append(mark)
      }
    }
    self.marks = marks
  }

  var count: Int { scalars.count }

  /// The lines that stand there, but for those of white space alone.
  func lines(in range: Range<Int>) -> [Range<Int>] {
    let range = range.clamped(to: 0..<count)
    return scalars[range].split(whereSeparator: { $0 == "\n" || $0 == "\r" })
      .filter { !$0.allSatisfy(\.properties.isWhitespace) }
      .map(\.indices)
  }

  /// The figures whose marks begin there.
  func figures(in range: Range<Int>) -> [Figure] {
    marks(in: range).filter { range.contains($0.range.lowerBound) }.flatMap(\.figures)
  }

  /// What stands there, cut at the marks.
  ///
  /// - Complexity: O(length of the range + log of the number of marks).
  func pieces(in range: Range<Int>) -> [Piece] {
    let range = range.clamped(to: 0..<count)
    var pieces: [Piece] = []
    var place = range.lowerBound
    func append(to end: Int, _ mark: Mark?) {
      guard place < end else { return }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[place..<end])
      pieces.append(
        Piece(text: String(text), mark: mark, isStart: mark?.range.lowerBound == place))
      place = end
    }
    for mark in marks(in: range) {
      append(to: mark.range.lowerBound, nil)
      append(to: min(mark.range.upperBound, range.upperBound), mark)
    }
    append(to: range.upperBound, nil)
    return pieces
  }

  private func marks(in range: Range<Int>) -> ArraySlice<Mark> {
    let first = partition { $0.range.upperBound > range.lowerBound }
    let end = partition { $0.range.lowerBound >= range.upperBound }
    return marks[first..<max(first, end)]
  }

  /// The first mark that the condition holds for, where it holds for all after it.
  private func partition(_ holds: (Mark) -> Bool) -> Int {
    var (low, high) = (0, marks.count)
    while low < high {
      let middle = (low + high) / 2
      if holds(marks[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
