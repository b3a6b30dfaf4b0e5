import Figures

/// Turns tokens into elements: at each token the first reader that knows what starts there takes it.
struct ElementScanner {
  let tokens: [Token]
  let scalars: [Unicode.Scalar]
  let lexicon: Lexicon
  let style: NumberStyle
  private(set) var elements: [Element] = []
  private(set) var mentions: [Mention] = []
  private var depth = 0

  init(tokens: [Token], scalars: [Unicode.Scalar], lexicon: Lexicon, style: NumberStyle) {
    self.tokens = tokens
    self.scalars = scalars
    self.lexicon = lexicon
    self.style = style
    elements.reserveCapacity(tokens.count)
  }

  /// Reads every token.
  mutating func run() {
    var index = 0
    while index < tokens.count { index = step(at: index) }
  }

  private mutating func step(at index: Int) -> Int {
    if let end = noise(at: index) { return skip(index..<end) }
    if let (phrase, end) = period(at: index) { return append(.period(phrase), index..<end) }
    if let mention = mention(at: index) {
      mentions.append(mention)
      return append(.figure(mentions.count - 1), mention.tokens)
    }
    if let (place, end) = place(at: index) { return append(.place(place), index..<end) }
    if let term = lexicon.term(in: tokens, at: index) {
      // A bracket is an entry of the lexicon only as part of a longer one.
      if case .mark = tokens[index].kind, term.tokens.count == 1, term[.unit] == nil {
        return appendToken(at: index)
      }
      return append(.term(term), term.tokens)
    }
    return appendToken(at: index)
  }

  private mutating func append(_ kind: Element.Kind, _ tokens: Range<Int>) -> Int {
    elements.append(Element(kind: kind, tokens: tokens, depth: depth))
    return tokens.upperBound
  }

  /// Brackets within what is skipped open and close as everywhere.
  private mutating func skip(_ range: Range<Int>) -> Int {
    for token in tokens[range] {
      if token.isMark("(") || token.isMark("[") { depth += 1 }
      if token.isMark(")") || token.isMark("]") { depth = max(0, depth - 1) }
    }
    return append(.noise, range)
  }

  private mutating func appendToken(at index: Int) -> Int {
    switch tokens[index].kind {
    case .word: return append(.word, index..<index + 1)
    case .number: return append(.number, index..<index + 1)
    case .lineEnd:
      depth = 0
      return append(.lineEnd, index..<index + 1)
    case .mark(let mark):
      if mark == "(" || mark == "[" { depth += 1 }
      let end = append(.mark(mark), index..<index + 1)
      if mark == ")" || mark == "]" { depth = max(0, depth - 1) }
      return end
    }
  }

  /// The token at a place, if there is one.
  func token(_ index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }

  /// The meaning of the phrase of one category that starts at a token.
  func phrase(_ category: Category, at index: Int) -> (meaning: String, end: Int)? {
    guard tokens.indices.contains(index),
      let (meaning, end) = lexicon.phrase(category, in: tokens, at: index)
    else { return nil }
    return (meaning, end)
  }

  /// The whole number of a token of digits alone.
  func integer(_ index: Int) -> Int? {
    guard let token = token(index), token.kind == .number, token.range.count <= 6 else {
      return nil
    }
    return scalars[token.range].reduce(0 as Int?) { sum, scalar in
      guard let sum, let digit = scalar.digit else { return nil }
      return sum * 10 + digit
    }
  }

  /// A year written in four digits.
  func year(_ index: Int) -> Int? {
    guard token(index)?.range.count == 4, let year = integer(index), (1975...2100).contains(year)
    else { return nil }
    return year
  }

  /// A territory named with capitals; a district or a commune only after its kind.
  private func place(at index: Int) -> (Place, Int)? {
    if let (name, end) = phrase(.region, at: index) {
      let words = tokens[index..<end].filter { $0.kind == .word }
      let isCountry = name == "Việt Nam"
      guard isCountry || isName(words) else { return nil }
      return (Place(name: name, rank: isCountry ? .country : .province), end)
    }
    guard let (kind, start) = phrase(.territory, at: index), let first = token(start),
      first.kind == .word, first.isCapitalised, first.isAfterGap || kind == "city"
    else { return nil }
    return smallPlace(kind, from: start)
  }

  /// Whether words are printed as a name: all with capitals, or a long one that starts or ends so
  /// ("thành phố Cần Thơ", "Đồng bằng sông Hồng"), or a part of the country ("miền Bắc").
  private func isName(_ words: [Token]) -> Bool {
    words.allSatisfy(\.isCapitalised)
      || words.count == 2 && words[1].isCapitalised && printed(words[0]) == "miền"
      || words.count > 2 && [words.first, words.last].contains { $0?.isCapitalised == true }
  }

  private func printed(_ token: Token) -> String {
    String(String.UnicodeScalarView(scalars[token.range])).lowercased()
  }

  private func smallPlace(_ kind: String, from start: Int) -> (Place, Int)? {
    if let (name, end) = phrase(.region, at: start) {
      switch kind {
      case "province": return (Place(name: name, rank: .province), end)
      case "city": return (Place(name: "thành phố " + name, rank: .district), end)
      default: break
      }
    }
    guard kind != "province" else { return nil }
    var end = start
    while end < tokens.count, end - start < 4, tokens[end].kind == .word, tokens[end].isCapitalised,
      end == start || tokens[end].isAfterGap && !startsPhrase(end)
    {
      end += 1
    }
    guard end > start, !isCapitals(tokens[start]) else { return nil }
    return (Place(name: text(start..<end), rank: kind == "commune" ? .commune : .district), end)
  }

  /// Whether a word of the grammar starts there, which no name goes on with: "huyện A Khóa IX".
  private func startsPhrase(_ index: Int) -> Bool {
    phrase(.notBefore, at: index) != nil || period(at: index) != nil
      || phrase(.reach, at: index) != nil || phrase(.growth, at: index) != nil
  }

  /// Whether a word is an abbreviation or a shout: two letters or more, all capitals.
  private func isCapitals(_ token: Token) -> Bool {
    token.range.count > 1 && scalars[token.range].allSatisfy { !$0.properties.isLowercase }
  }

  /// The printed text of tokens.
  func text(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[tokens[first].range.lowerBound..<tokens[last].range.upperBound])
    return String(view)
  }
}

extension Unicode.Scalar {
  /// The value of a decimal digit of ASCII.
  var digit: Int? {
    ("0"..."9").contains(self) ? Int(value) - 48 : nil
  }
}
