/// What an entry of the lexicon is to the grammar. The raw values are those of the table's column
/// `category`; `Datasets/README.md` tells what each means.
enum Category: String, CaseIterable, Sendable {
  case magnitude, unit, growth, multiple, becomes, excess, reach, share, average, versus, base
  case copula, about, venue, respectively, plan, aim, estimate, outcome, hedge, filler, neutral,
    parts, staff,
    blocked
  case territory, time, numeral, rank, indicator, part, region
  case unitOfKnown = "unit_of_known"
  case hedgeAfter = "hedge_after"
  case notBefore = "not_before"
  case notAfter = "not_after"
  case priceBasis = "price_basis"
  case monthName = "month_name"
  /// The head of a column that holds no figures.
  case tableHead = "table_head"

  /// Whether entries name what is measured: separators within such a name do not count.
  var isName: Bool { self == .indicator || self == .part }
}

/// A set of categories.
struct Categories: OptionSet, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }
  init(_ category: Category) { rawValue = 1 << UInt64(category.place) }
}

extension Category {
  /// Its place among all categories.
  fileprivate var place: Int { Self.places[self] ?? 0 }

  private static let places = Dictionary(
    uniqueKeysWithValues: zip(allCases, allCases.indices))
}
