import Figures

/// A figure of a made-up record: what is true, and how it is printed.
struct Figure {
  /// What it is in the record: `outcome`, `plan`, `growth` …
  let role: String
  let indicator: String
  let measure: Measure
  let unit: Quantity.Unit
  /// The words of the unit as they are printed.
  let unitWords: String
  let period: Period
  let status: Status
  var comparison: Comparison?
  /// The index of the amount that it belongs to.
  var owner: Int?
  var direction: Direction = .none
  var approximation: Approximation = .exact
  /// The digits as they are printed.
  var decimal: Decimal

  /// The number with its unit, in the style of a language.
  func words(in language: Language) -> String {
    let number = decimal.formatted(in: language)
    return unitWords == "%" ? number + "%" : unitWords.isEmpty ? number : "\(number) \(unitWords)"
  }
}

/// Figures of one place and year that agree with each other.
struct Record {
  var figures: [Figure] = []
  let language: Language
  let province: String
  /// How many relations they meet in.
  var relations = 0

  /// The figure that is mistyped, with how it read before.
  var wrong: (index: Int, meant: String, kind: String)?
}
