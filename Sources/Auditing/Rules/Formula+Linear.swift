extension Formula {
  /// The weights by which the roles add up to zero, where it says just that: for
  /// `trade_total = exports + imports` 1, −1 and −1; `nil` for any other relation.
  public var linearWeights: [String: Double]? {
    guard comparison == .equal else { return nil }
    var weights: [String: Double] = [:]
    guard Self.add(left, times: 1, to: &weights), Self.add(right, times: -1, to: &weights) else {
      return nil
    }
    weights = weights.filter { $0.value != 0 }
    return weights.count > 1 ? weights : nil
  }

  /// Adds the weights of a side; false where it is no plain sum.
  private static func add(
    _ term: Term, times factor: Double, to weights: inout [String: Double]
  ) -> Bool {
    switch term {
    case .role(let role):
      weights[role, default: 0] += factor
      return true
    case .sum(let first, let second):
      return add(first, times: factor, to: &weights) && add(second, times: factor, to: &weights)
    case .difference(let first, let second):
      return add(first, times: factor, to: &weights) && add(second, times: -factor, to: &weights)
    case .number, .product, .quotient, .power: return false
    }
  }
}

extension Rule {
  /// The weights of each of its readings that says that a weighted sum is zero.
  public var linearWeights: [[String: Double]] { formulas.compactMap(\.linearWeights) }
}
