/// An entry of the lexicon: a word or phrase with everything that it can mean.
struct Lexeme: Sendable {
  private(set) var categories: Categories = []
  /// Whether it names the taxes on products, which only a list of GRDP's parts holds.
  private(set) var namesProductTax = false
  private var meanings: [(category: Category, meaning: String)] = []

  mutating func add(_ category: Category, _ meaning: String) {
    guard !categories.contains(Categories(category)) else { return }
    categories.insert(Categories(category))
    meanings.append((category, meaning))
    if category == .part, meaning.contains("grdp>grdp_product_tax") { namesProductTax = true }
  }

  func isAny(of others: Categories) -> Bool { !categories.isDisjoint(with: others) }

  /// What it means as one of that category; `nil` if it is none.
  subscript(category: Category) -> String? {
    guard categories.contains(Categories(category)) else { return nil }
    return meanings.first { $0.category == category }?.meaning
  }
}
