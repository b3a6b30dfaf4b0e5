import Figures
import Glibc

/// How usual a print is, whatever stands beside it.
enum PrintPrior {
  /// The weight of a print: that of its value, by the law of its kind, and of its decimals.
  static func weight(of claim: Claim) -> Double {
    let decimal = claim.statement.quantity.decimal
    return value(of: claim, decimal) * decimals(decimal.places) * share(of: claim, decimal.places)
  }

  /// Of prints of one value, the one with a decimal more is one of ten.
  private static func share(of claim: Claim, _ places: Int) -> Double {
    claim.law == nil || claim.isMultiple
      ? 1 : pow(10, -Double(max(0, places)))
  }

  /// Three decimals and more are seldom printed.
  private static func decimals(_ places: Int) -> Double {
    places <= 2 ? 1 : places == 3 ? 0.05 : 0.01
  }

  private static func value(of claim: Claim, _ decimal: Decimal) -> Double {
    if claim.isMultiple {
      // Multiples are told in times where they are large, and hardly ever below one.
      let times = decimal.value.magnitude.double
      return times < 1.2 ? 0.05 : 1 / times
    }
    if let law = claim.law, let multiple = claim.multiple {
      return law.density(ofMultiple: multiple)
    }
    let value = decimal.value.magnitude.double
    if claim.statement.measure == .share { return value > 100 ? 1e-3 : 1 }
    // Amounts are as frequent between 10 and 100 as between 100 and 1,000 (Newcomb 1881), so that
    // each print of few digits is the more frequent one.
    let digits = max(1, Double(decimal.significand.magnitude))
    return (value < 1 ? 0.1 : 1) / digits
  }
}
