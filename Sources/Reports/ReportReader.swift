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
    let text = Transcript(document, lexicon: lexicon)
    var scanner = text.scanner(of: text.prose)
    scanner.run()
    let sentences = Sentence.all(of: scanner.elements, tokens: text.prose)
    let province = lexicon.vocabulary[Syllable("tỉnh")]
    let frame = Frame(
      sentences: sentences, of: scanner.elements,
      speaksOfProvince: text.prose.contains { $0.word == province }, region: region)
    let finder = SubjectFinder(
      lexicon: lexicon, tokens: text.prose, text: scanner.text, printed: text.printed,
      indicator: { indicators[$0] })
    var discourse = Discourse(frame: frame)
    var drafts: [Draft] = []
    let taxes = sentences.map { sentence in
      sentence.elements.contains {
        $0.term?.name?.namesProductTax == true
      }
    }
    for (number, sentence) in sentences.enumerated() {
      var reader = SentenceReader(
        sentence, number: number, mentions: scanner.mentions, finder: finder,
        tokens: text.prose, isBeforeProductTax: taxes[number...].prefix(4).contains(true),
        discourse: discourse)
      reader.run()
      discourse = reader.discourse
      drafts += reader.drafts
    }
    drafts += tabular(text, finder, Discourse(frame: frame), after: sentences.count)
    return Assembly(document: document, frame: frame)
      .figures(of: drafts.sorted { $0.range.lowerBound < $1.range.lowerBound })
  }

  /// The figures of the document's tables.
  private func tabular(
    _ text: Transcript, _ finder: SubjectFinder, _ discourse: Discourse, after sentences: Int
  ) -> [Draft] {
    var firstSentence = sentences + 2
    var drafts: [Draft] = []
    for table in text.document.tables {
      let grammar = TableGrammar(
        cells: table.cells.map(text.cell), caption: table.caption.map(text.caption),
        style: text.style, discourse: discourse, finder: finder, firstSentence: firstSentence)
      drafts += grammar.drafts()
      firstSentence += (table.cells.last?.rows.upperBound ?? 0) + 2
    }
    return drafts
  }
}
