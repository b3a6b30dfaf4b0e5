/// An entry of the lexicon where it stands in a text.
struct Term {
  let tokens: Range<Int>
  let phrase: Lexeme?
  let name: Lexeme?

  subscript(category: Category) -> String? {
    category.isName ? name?[category] : phrase?[category]
  }

  func isAny(of categories: Categories) -> Bool {
    phrase?.isAny(of: categories) == true || name?.isAny(of: categories) == true
  }
}
