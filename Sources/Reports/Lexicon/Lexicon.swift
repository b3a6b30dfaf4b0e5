import Datasets
import Figures
import Tables

/// The words that reports are written in, from `Datasets/lexicon.csv` and the catalogues.
struct Lexicon: Sendable {
  private(set) var vocabulary = Vocabulary()
  private var phrases = PhraseTree()
  /// Names of indicators; their separators are left out.
  private var names = PhraseTree()
  private var separators: Set<Int> = []

  /// - Throws: `TableError`; the built-in table itself is whole.
  init(indicators: IndicatorCatalogue, provinces: ProvinceCatalogue) throws(TableError) {
    for mark in "()%/.&-".unicodeScalars { _ = vocabulary.insert(mark: mark) }
    separators = Set(",-/&+".unicodeScalars.map { vocabulary.insert(mark: $0) })
    separators.insert(vocabulary.insert(Syllable("và")))
    for entry in try LexiconEntry.all() {
      guard let category = Category(name: entry.category) else { continue }
      add(entry.surface, category, entry.meaning)
      if category == .growth || category == .reach || category == .unit,
        !entry.surface.contains(" ")
      {
        vocabulary.insert(verb: Syllable(entry.surface))
      }
    }
    for indicator in indicators.all {
      for name in [indicator.vietnameseName, indicator.englishName] + indicator.variants {
        add(name, .indicator, indicator.id)
      }
    }
    for province in provinces.regions + provinces.former + provinces.today {
      for name in [province.name] + province.aliases where !Self.isSeat(name, of: province) {
        add(name, .region, province.name)
      }
    }
  }

  /// "TP Vinh": whether an alias names the town that a province is run from, a place of its own.
  private static func isSeat(_ alias: String, of province: Province) -> Bool {
    guard let kind = ["TP. ", "TP ", "thành phố "].first(where: alias.hasPrefix) else {
      return false
    }
    let town = String(alias.dropFirst(kind.count))
    return !province.name.hasPrefix("Thành phố") && province.name != town
      && !province.aliases.contains(town)
  }

  private mutating func add(_ surface: String, _ category: Category, _ meaning: String) {
    let words = words(of: surface)
    if category.isName {
      names.add(words.filter { !separators.contains($0) }, category, meaning)
    } else {
      phrases.add(words, category, meaning)
    }
  }

  private mutating func words(of surface: String) -> [Int] {
    var words: [Int] = []
    for piece in Self.pieces(of: Array(surface.unicodeScalars)) {
      switch piece {
      case .word(let word): words.append(vocabulary.insert(Syllable(word)))
      case .mark(let mark): words.append(vocabulary.insert(mark: mark))
      }
    }
    return words
  }

  private enum Piece {
    case word(ArraySlice<Unicode.Scalar>)
    case mark(Unicode.Scalar)
  }

  /// Words and marks as the tokenizer cuts them; digits count as words here.
  private static func pieces(of scalars: [Unicode.Scalar]) -> [Piece] {
    var pieces: [Piece] = []
    var start = 0
    while start < scalars.count {
      let kind = CharacterClass(scalars[start])
      var end = start + 1
      if kind.isOfWord || kind == .digit {
        while end < scalars.count {
          let next = CharacterClass(scalars[end])
          guard next.isOfWord || next == .digit || isWithinNumber(end, of: scalars) else { break }
          end += 1
        }
        pieces.append(.word(scalars[start..<end]))
      } else if kind == .mark {
        pieces.append(.mark(scalars[start]))
      }
      start = end
    }
    return pieces
  }

  /// "10,000"
  private static func isWithinNumber(_ place: Int, of scalars: [Unicode.Scalar]) -> Bool {
    scalars[place].isNumberMark && place + 1 < scalars.count
      && CharacterClass(scalars[place - 1]) == .digit
      && CharacterClass(scalars[place + 1]) == .digit
  }

  /// The longest entry that starts at a token.
  ///
  /// A name of an indicator gives way to a longer phrase, and stands beside one of its own length.
  func term(in tokens: [Token], at start: Int) -> Term? {
    let phrase = phrases.longest(in: tokens, from: start)
    let name = names.longest(in: tokens, from: start, over: separators)
    let end = max(phrase?.end ?? 0, name?.end ?? 0)
    guard end > start else { return nil }
    return Term(
      tokens: start..<end,
      phrase: phrase.flatMap { $0.end == end ? phrases.lexemes[$0.lexeme] : nil },
      name: name.flatMap { $0.end == end ? names.lexemes[$0.lexeme] : nil })
  }

  /// The longest phrase of one category that starts at a token.
  func phrase(_ category: Category, in tokens: [Token], at start: Int) -> (String, end: Int)? {
    guard tokens.indices.contains(start), let found = phrases.longest(in: tokens, from: start),
      let meaning = phrases.lexemes[found.lexeme][category]
    else { return nil }
    return (meaning, found.end)
  }
}
