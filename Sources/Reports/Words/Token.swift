/// A piece of text that the grammar never looks into: a word, a number, a mark, the end of a line.
struct Token {
  enum Kind: Equatable {
    case word
    /// Digits, with the dots and commas between them.
    case number
    case mark(Unicode.Scalar)
    /// The end of a line that also ends what is said.
    case lineEnd
  }

  let kind: Kind
  /// Code points into the text.
  let range: Range<Int>
  /// What the lexicon calls the word or the mark; negative where it has none.
  let word: Int
  /// Whether the word starts with a capital.
  let isCapitalised: Bool
  /// Whether white space, or the start of a line, stands before it.
  let isAfterGap: Bool

  func isMark(_ scalar: Unicode.Scalar) -> Bool { kind == .mark(scalar) }
}
