import Figures
import Reports

/// What a mark in a text stands for.
protocol PlacedFigure {
  var id: Int { get }
  /// Code points into the document's text; `nil` where it has no place there.
  var offsets: Range<Int>? { get }
}

extension StatedFigure: PlacedFigure {
  var offsets: Range<Int>? { statement.citation.offsets }
}
