public import Figures

extension Rule {
  /// The roles of its formulas that mean nothing: neither an indicator nor what is known of one.
  public func unknownRoles(knowing indicator: (String) -> Indicator?) -> [String] {
    withoutActuallyEscaping(indicator) { RuleMatcher(rule: self, indicator: $0).unknownRoles }
  }
}
