/// A distribution on the positive numbers, whose quantiles are found by the smaller of the two
/// tails.
protocol PositiveDistribution: Distribution<Double> {
  /// Somewhere near the middle of the distribution.
  var typical: Double { get }
  /// The end of the support.
  var supremum: Double { get }
}

extension PositiveDistribution {
  var supremum: Double { .infinity }

  public func quantile(lowerTail p: Double) -> Double {
    check(probability: p)
    return p <= 0.5 ? fromLower(p) : fromUpper(1 - p)
  }

  public func quantile(upperTail q: Double) -> Double {
    check(probability: q)
    return q <= 0.5 ? fromUpper(q) : fromLower(1 - q)
  }

  private func fromLower(_ p: Double) -> Double {
    if p == 0 { return 0 }
    return TailInversion(
      isRising: true, tail: { lowerTail(at: $0) }, density: { density(at: $0) }
    ).solve(p, near: typical)
  }

  private func fromUpper(_ q: Double) -> Double {
    if q == 0 { return supremum }
    return TailInversion(
      isRising: false, tail: { upperTail(at: $0) }, density: { density(at: $0) }
    ).solve(q, near: typical)
  }
}
