import Figures

/// At which prices amounts of the product are told, where only their total says so.
enum PriceBases {
  /// Ids that name their prices, by the indicator that they are told of.
  private static let named: [String: (indicator: String, basis: String)] = [
    "grdp_constant": ("grdp", "constant_2010"), "grdp_1994_prices": ("grdp", "constant_1994"),
  ]
  private static let family = "grdp"

  /// The claims with the prices of the total before them: sectors are listed under their product.
  static func inherited(_ claims: [Claim]) -> [Claim] {
    var basis = ""
    return claims.map { claim in
      let id = claim.statement.indicator
      guard id.hasPrefix(family) else { return claim }
      if id == family || named[id] != nil {
        let told = named[id]?.basis ?? claim.priceBasis
        if claim.isLevel { basis = told }
        return claim.told(of: family, at: told)
      }
      return claim.priceBasis.isEmpty ? claim.told(of: id, at: basis) : claim
    }
  }
}

extension Claim {
  /// The same claim of an indicator by another id, at prices of a year.
  fileprivate func told(of indicator: String, at priceBasis: String) -> Claim {
    with(statement.with(of: indicator), priceBasis: priceBasis)
  }
}
