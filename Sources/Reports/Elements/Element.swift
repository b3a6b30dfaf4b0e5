/// What a sentence is made of once figures, periods and known phrases are made out.
///
/// A class, since sentences are walked over many times and hold much that is only passed by.
final class Element: Sendable {
  enum Kind: Sendable {
    /// A number with its unit, by its place among the mentions.
    case figure(Int)
    case term(Term)
    case period(PeriodPhrase)
    case place(Place)
    /// A number without a unit.
    case number
    /// A date, a telephone number, the number of a law: nothing to the figures around it.
    case noise
    /// A word that the lexicon does not know.
    case word
    case mark(Unicode.Scalar)
    case lineEnd
  }

  let kind: Kind
  let tokens: Range<Int>
  /// How many brackets are open around it.
  let depth: Int
  /// Everything that its words can mean.
  private let categories: Categories

  init(kind: Kind, tokens: Range<Int>, depth: Int = 0) {
    self.kind = kind
    self.tokens = tokens
    self.depth = depth
    if case .term(let term) = kind { categories = term.categories } else { categories = [] }
  }

  var figure: Int? {
    if case .figure(let index) = kind { index } else { nil }
  }

  var term: Term? {
    if case .term(let term) = kind { term } else { nil }
  }

  var period: PeriodPhrase? {
    if case .period(let period) = kind { period } else { nil }
  }

  var place: Place? {
    if case .place(let place) = kind { place } else { nil }
  }

  var isWord: Bool {
    if case .word = kind { true } else { false }
  }

  func isMark(_ marks: [Unicode.Scalar]) -> Bool {
    if case .mark(let mark) = kind { marks.contains(mark) } else { false }
  }

  func isAny(of others: Categories) -> Bool { !categories.isDisjoint(with: others) }

  subscript(category: Category) -> String? {
    categories.contains(Categories(category)) ? term?[category] : nil
  }
}
