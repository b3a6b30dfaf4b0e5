/// Cuts text into tokens, over which the grammar is written.
struct Tokenizer {
  let scalars: [Unicode.Scalar]
  let vocabulary: Vocabulary
  private var position = 0
  private var isAfterGap = true
  private(set) var tokens: [Token] = []

  /// - Complexity: O(code points).
  static func tokens(of scalars: [Unicode.Scalar], in vocabulary: Vocabulary) -> [Token] {
    var tokenizer = Tokenizer(scalars: scalars, vocabulary: vocabulary)
    tokenizer.run()
    return tokenizer.tokens
  }

  private init(scalars: [Unicode.Scalar], vocabulary: Vocabulary) {
    self.scalars = scalars
    self.vocabulary = vocabulary
    tokens.reserveCapacity(scalars.count / 4)
  }

  private mutating func run() {
    while position < scalars.count {
      let scalar = scalars[position]
      switch CharacterClass(scalar) {
      case .letter: takeWord()
      case .digit: takeNumber()
      case .space:
        position += 1
        isAfterGap = true
      case .lineBreak: takeLineBreak()
      case .ignorable: position += 1
      case .mark:
        append(.mark(scalar.plainMark), position..<position + 1, word: vocabulary[mark: scalar])
      }
    }
  }

  private mutating func append(
    _ kind: Token.Kind, _ range: Range<Int>, word: Int = -1, isCapitalised: Bool = false
  ) {
    tokens.append(
      Token(
        kind: kind, range: range, word: word, isCapitalised: isCapitalised, isAfterGap: isAfterGap))
    position = range.upperBound
    isAfterGap = false
  }

  private mutating func takeWord() {
    var end = position
    while end < scalars.count, CharacterClass(scalars[end]).isOfWord { end += 1 }
    // "m3" and "km2" are words; "Q1" and "T9" are a word and a number.
    if end < scalars.count, scalars[end] == "2" || scalars[end] == "3",
      end + 1 == scalars.count || CharacterClass(scalars[end + 1]) != .digit,
      let last = scalars[position..<end].last, last == "m" || last == "M", end - position <= 2
    {
      end += 1
    }
    if vocabulary[Syllable(scalars[position..<end])] < 0, let seam = seam(in: position..<end) {
      end = seam
    }
    let word = scalars[position..<end]
    append(
      .word, position..<end, word: vocabulary[Syllable(word)],
      isCapitalised: scalars[position].properties.isUppercase)
  }

  /// Where two known words were run together, as pages without spaces print them ("tạotăng1,3%").
  private func seam(in range: Range<Int>) -> Int? {
    guard (6...14).contains(range.count) else { return nil }
    return (range.lowerBound + 2...range.upperBound - 3).first { seam in
      vocabulary.endsClauses(Syllable(scalars[seam..<range.upperBound]))
        && vocabulary[Syllable(scalars[range.lowerBound..<seam])] >= 0
    }
  }

  /// Digits; a dot or comma, or a space that never breaks, counts if digits follow.
  private mutating func takeNumber() {
    var end = position
    while end < scalars.count {
      if CharacterClass(scalars[end]) == .digit {
        end += 1
      } else if end + 1 < scalars.count, scalars[end].isNumberMark,
        CharacterClass(scalars[end + 1]) == .digit, !startsNewNumber(at: end)
      {
        end += 1
      } else {
        break
      }
    }
    append(
      .number, position..<end,
      word: end - position <= Self.longestNamed ? vocabulary[Syllable(scalars[position..<end])] : -1
    )
  }

  /// The longest number that is looked up in the lexicon: "10,000 people" is part of a name.
  private static let longestNamed = 6

  /// A no-break space groups thousands only: three digits follow.
  private func startsNewNumber(at place: Int) -> Bool {
    guard scalars[place].isGroupingSpace else { return false }
    let digits = scalars[(place + 1)...].prefix(4).prefix { CharacterClass($0) == .digit }
    return digits.count != 3
  }

  /// A line that goes on in lower case is one that was only wrapped.
  private mutating func takeLineBreak() {
    let start = position
    while position < scalars.count, CharacterClass(scalars[position]).isBlank { position += 1 }
    let isWrapped =
      position < scalars.count && scalars[position].properties.isLowercase
      && !scalars[start..<position].dropFirst().contains { $0 == "\n" } && endsOpen
    isAfterGap = true
    if !isWrapped, let last = tokens.last, last.kind != .lineEnd {
      append(.lineEnd, start..<start + 1)
      while position < scalars.count, CharacterClass(scalars[position]).isBlank { position += 1 }
      isAfterGap = true
    }
  }

  /// Whether the line so far cannot stand alone: it ends in a word, a number or a comma.
  private var endsOpen: Bool {
    switch tokens.last?.kind {
    case .word, .number, .mark(","): true
    default: false
    }
  }
}
