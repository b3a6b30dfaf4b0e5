/// The chi-squared distribution.
public struct ChiSquared: PositiveDistribution, Equatable {
  /// Positive, not necessarily whole.
  public let degreesOfFreedom: Double

  /// - Precondition: the degrees of freedom are positive and finite.
  public init(degreesOfFreedom: Double) {
    precondition(
      degreesOfFreedom > 0 && degreesOfFreedom.isFinite,
      "A chi-squared distribution has positive degrees of freedom.")
    self.degreesOfFreedom = degreesOfFreedom
  }

  private var shape: Double { degreesOfFreedom / 2 }
  var typical: Double { degreesOfFreedom }

  public func density(at x: Double) -> Double {
    guard x >= 0, x.isFinite else { return 0 }
    guard x > 0 else { return shape < 1 ? .infinity : shape == 1 ? 0.5 : 0 }
    return SaddlePoint.gammaFactor(shape, x / 2) / x
  }

  public func lowerTail(at x: Double) -> Double { IncompleteGamma.lower(shape, x / 2) }
  public func upperTail(at x: Double) -> Double { IncompleteGamma.upper(shape, x / 2) }
}
