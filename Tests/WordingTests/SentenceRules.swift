import Figures
import Testing

/// What every sentence must keep to, in both languages.
func checkSentence(
  _ sentence: (Language) -> String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let texts = Language.allCases.map(sentence)
  for text in texts {
    #expect(!text.isEmpty, sourceLocation: sourceLocation)
    for slip in ["  ", " .", " ,", "..", ",,", ".,", "…."] {
      #expect(!text.contains(slip), "\(slip) in: \(text)", sourceLocation: sourceLocation)
    }
    #expect(text.first != " " && text.last != " ", sourceLocation: sourceLocation)
  }
  #expect(texts[0] != texts[1], sourceLocation: sourceLocation)
  let words = Set(
    texts[1].lowercased().split { !$0.isLetter }.map(String.init))
  let foreign = words.intersection(englishWords)
  #expect(foreign.isEmpty, "\(foreign) in: \(texts[1])", sourceLocation: sourceLocation)
}

/// The same, for what ends as a sentence does.
func checkWholeSentence(
  _ sentence: (Language) -> String, sourceLocation: SourceLocation = #_sourceLocation
) {
  checkSentence(sentence, sourceLocation: sourceLocation)
  for language in Language.allCases {
    let text = sentence(language)
    #expect(
      text.hasSuffix(".") || text.hasSuffix("?"), "\(text)", sourceLocation: sourceLocation)
  }
}

/// English words that no Vietnamese sentence may hold; none is a Vietnamese syllable.
private let englishWords: Set<String> = [
  "the", "is", "are", "was", "were", "of", "and", "for", "from", "with", "this", "that", "not",
  "file", "line", "column", "empty", "year", "years", "figures", "estimate", "actual",
  "final", "preliminary", "which", "since", "none", "there", "expected", "found", "row", "value",
  "number", "source", "sources", "series", "kept", "apart", "used", "other", "more", "than",
]
