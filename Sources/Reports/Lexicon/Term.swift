/// An entry of the lexicon where it stands in a text.
struct Term: Sendable {
  let tokens: Range<Int>
  let phrase: Lexeme?
  let name: Lexeme?

  subscript(category: Category) -> String? {
    category.isName ? name?[category] : phrase?[category]
  }

  /// Everything that it can mean.
  var categories: Categories { (phrase?.categories ?? []).union(name?.categories ?? []) }
}
