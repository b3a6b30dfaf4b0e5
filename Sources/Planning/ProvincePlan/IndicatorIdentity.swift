/// Indicators of one province whose weighted values come to zero: trade less exports and imports.
public struct IndicatorIdentity: Hashable, Sendable {
  /// The weights by the ids of the indicators.
  public let weights: [String: Double]

  /// - Precondition: it binds two indicators or more, with finite weights other than zero.
  public init(_ weights: [String: Double]) {
    precondition(weights.count > 1, "An identity binds two indicators or more.")
    precondition(
      weights.values.allSatisfy { $0 != 0 && $0.isFinite }, "A weight is finite and not zero.")
    self.weights = weights
  }
}
