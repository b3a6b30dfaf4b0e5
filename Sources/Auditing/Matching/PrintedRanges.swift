import Figures

/// Ranges in print: "from 5 to 7%" is one figure, and not two.
enum PrintedRanges {
  /// The claims with the lower and the upper number of each range as one.
  static func joined(_ claims: [Claim]) -> [Claim] {
    var found: [Claim] = []
    for claim in claims {
      if let last = found.last, claim.statement.quantity.approximation == .rangeHigh,
        last.statement.quantity.approximation == .rangeLow, last.upper == nil,
        last.statement.citation.offsets == claim.statement.citation.offsets,
        last.statement.quantity.unit == claim.statement.quantity.unit
      {
        found[found.count - 1] = last.with(upper: claim.statement.quantity.decimal)
      } else {
        found.append(claim)
      }
    }
    return found
  }
}
