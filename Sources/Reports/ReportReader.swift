public import Datasets
public import Documents
import Figures

/// Reads the figures out of reports: a grammar over words, with the lexicon as data.
public struct ReportReader: Sendable {
  private let indicators: IndicatorCatalogue
  private let provinces: ProvinceCatalogue

  /// A reader that knows the built-in lexicon and these names.
  public init(indicators: IndicatorCatalogue, provinces: ProvinceCatalogue) {
    self.indicators = indicators
    self.provinces = provinces
  }

  /// Every figure that a document states, in the order of its text.
  ///
  /// - Parameter region: what a figure is about where the document names no place.
  /// - Complexity: O(length of the text).
  public func read(_ document: Document, region: String = "") -> [StatedFigure] {
    []
  }
}
