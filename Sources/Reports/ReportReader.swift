public import Datasets
public import Documents
import Figures
public import Tables

/// Reads the figures out of reports: a grammar over words, with the lexicon as data.
public struct ReportReader: Sendable {
  private let lexicon: Lexicon
  private let indicators: IndicatorCatalogue

  /// A reader that knows the built-in lexicon and these names.
  ///
  /// - Throws: `TableError`; the built-in table itself is whole.
  public init(
    indicators: IndicatorCatalogue, provinces: ProvinceCatalogue
  ) throws(TableError) {
    lexicon = try Lexicon(indicators: indicators, provinces: provinces)
    self.indicators = indicators
  }

  /// Every figure that a document states, in the order of its text.
  ///
  /// - Parameter region: what a figure is about where the document names no place.
  /// - Complexity: O(length of the text).
  public func read(_ document: Document, region: String = "") -> [StatedFigure] {
    let scalars = Array(document.text.unicodeScalars)
    let tokens = Tokenizer.tokens(of: scalars, in: lexicon.vocabulary)
    var scanner = ElementScanner(
      tokens: tokens, scalars: scalars, lexicon: lexicon,
      style: NumberStyle(of: tokens, in: scalars))
    scanner.run()
    let sentences = Sentence.all(of: scanner.elements, tokens: tokens)
    let frame = Frame(sentences: sentences, of: scanner.elements, region: region)
    let finder = SubjectFinder(
      lexicon: lexicon, tokens: tokens, text: scanner.text, indicator: { indicators[$0] })
    var discourse = Discourse(frame: frame)
    var drafts: [Draft] = []
    for (number, sentence) in sentences.enumerated() {
      var reader = SentenceReader(
        sentence, number: number, mentions: scanner.mentions, finder: finder, lexicon: lexicon,
        tokens: tokens, discourse: discourse)
      reader.run()
      discourse = reader.discourse
      drafts += reader.drafts
    }
    return Assembly(document: document, frame: frame, scanner: scanner).figures(of: drafts)
  }
}
