/// What an entry of the lexicon is to the grammar: `Datasets/README.md` tells what each means.
enum Category: UInt8, CaseIterable, Sendable {
  case magnitude, unit, unitOfKnown
  case growth, multiple, becomes, excess, reach, share, average, copula
  case versus, base, plan, aim, assigned, estimate, outcome
  case hedge, hedgeAfter, filler, neutral, about, joint, venue, respectively, parts
  case notBefore, notAfter, staff, blocked
  case territory, region, rank, national, stock, priceBasis, time, numeral, monthName
  /// The head of a column that holds no figures.
  case tableHead
  case indicator, part

  /// Whether entries name what is measured: separators within such a name do not count.
  var isName: Bool { self == .indicator || self == .part }

  /// The word of the table's column `category`: `unit_of_known`.
  var name: String {
    "\(self)".reduce(into: "") { name, letter in
      name += letter.isUppercase ? "_" + letter.lowercased() : String(letter)
    }
  }

  /// The category of that word; `nil` if none is called so.
  init?(name: String) {
    guard let category = Self.named[name] else { return nil }
    self = category
  }

  private static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })
}

/// A set of categories.
struct Categories: OptionSet, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }
  init(_ category: Category) { rawValue = 1 << UInt64(category.rawValue) }
}
