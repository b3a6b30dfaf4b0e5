/// Fisher's F distribution: a ratio of two mean squares.
public struct FisherF: PositiveDistribution, Equatable {
  /// Degrees of freedom of the mean square above; positive.
  public let numerator: Double
  /// Degrees of freedom of the mean square below; positive.
  public let denominator: Double

  /// - Precondition: both degrees of freedom are positive and finite.
  public init(numerator: Double, denominator: Double) {
    precondition(
      numerator > 0 && denominator > 0 && numerator.isFinite && denominator.isFinite,
      "An F distribution has positive degrees of freedom.")
    self.numerator = numerator
    self.denominator = denominator
  }

  var typical: Double { 1 }

  public func density(at x: Double) -> Double {
    guard x >= 0, x.isFinite else { return 0 }
    guard x > 0 else { return numerator < 2 ? .infinity : numerator == 2 ? 1 : 0 }
    let (above, below) = shares(x)
    return SaddlePoint.betaFactor(numerator / 2, denominator / 2, above, below) / x
  }

  public func lowerTail(at x: Double) -> Double {
    let (above, below) = shares(x)
    return IncompleteBeta.value(numerator / 2, denominator / 2, above, below)
  }

  public func upperTail(at x: Double) -> Double {
    let (above, below) = shares(x)
    return IncompleteBeta.value(denominator / 2, numerator / 2, below, above)
  }

  /// The shares of both sums of squares in their total.
  private func shares(_ x: Double) -> (above: Double, below: Double) {
    if x <= 0 { return (0, 1) }
    let ratio = x * (numerator / denominator)
    return (1 / (1 + 1 / ratio), 1 / (1 + ratio))
  }
}
