/// A weighted sum of figures that must be zero: total − exports − imports = 0.
public struct LinearIdentity: Hashable, Sendable {
  /// A figure, by its place in a list, and its weight.
  public struct Term: Hashable, Sendable {
    public let index: Int
    public let coefficient: Double

    public init(_ index: Int, times coefficient: Double) {
      precondition(index >= 0, "A figure has a place in its list.")
      precondition(
        coefficient.isFinite && coefficient != 0, "A weight in an identity is finite and not zero.")
      self.index = index
      self.coefficient = coefficient
    }
  }

  public let terms: [Term]

  /// - Precondition: there is a term, and no figure stands in two.
  public init(_ terms: [Term]) {
    precondition(!terms.isEmpty, "An identity has a term.")
    precondition(
      Set(terms.map(\.index)).count == terms.count, "A figure stands in an identity once.")
    self.terms = terms
  }

  /// The whole is the sum of its parts: trade of exports and imports, a region of its provinces, a
  /// year of its months.
  public static func sum(of parts: [Int], is whole: Int) -> LinearIdentity {
    LinearIdentity([Term(whole, times: 1)] + parts.map { Term($0, times: -1) })
  }

  /// What the sum comes to, and the sum of the sizes of its terms.
  func discrepancy(of values: [Double]) -> (sum: Double, size: Double) {
    terms.reduce((0, 0)) { total, term in
      let value = term.coefficient * values[term.index]
      return (total.0 + value, total.1 + value.magnitude)
    }
  }
}
