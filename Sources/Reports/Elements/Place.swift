/// A place as a text names it.
struct Place: Equatable {
  enum Rank { case country, province, district, commune }

  /// As it is told: the official name of a province, a small place by its own name.
  let name: String
  let rank: Rank
}
