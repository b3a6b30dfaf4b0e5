/// The beta distribution on the numbers between 0 and 1.
public struct Beta: PositiveDistribution, Equatable {
  /// The exponent of x plus one; positive.
  public let alpha: Double
  /// The exponent of 1 − x plus one; positive.
  public let beta: Double

  /// - Precondition: both parameters are positive and finite.
  public init(_ alpha: Double, _ beta: Double) {
    precondition(
      alpha > 0 && beta > 0 && alpha.isFinite && beta.isFinite,
      "A beta distribution has positive parameters.")
    self.alpha = alpha
    self.beta = beta
  }

  var typical: Double { alpha / (alpha + beta) }
  var supremum: Double { 1 }

  public func density(at x: Double) -> Double {
    guard x >= 0, x <= 1 else { return 0 }
    if x == 0 { return alpha < 1 ? .infinity : alpha == 1 ? beta : 0 }
    if x == 1 { return beta < 1 ? .infinity : beta == 1 ? alpha : 0 }
    return SaddlePoint.betaFactor(alpha, beta, x, 1 - x) / (x * (1 - x))
  }

  public func lowerTail(at x: Double) -> Double { IncompleteBeta.value(alpha, beta, x, 1 - x) }
  public func upperTail(at x: Double) -> Double { IncompleteBeta.value(beta, alpha, 1 - x, x) }
}
