import Glibc

/// Student's t distribution, moved and scaled where asked for.
///
/// With infinitely many degrees of freedom it is the normal distribution.
public struct StudentT: SymmetricDistribution, Equatable {
  /// Positive, not necessarily whole; may be infinite.
  public let degreesOfFreedom: Double
  public let location: Double
  public let scale: Double

  /// - Precondition: degrees of freedom and scale are positive.
  public init(degreesOfFreedom: Double, location: Double = 0, scale: Double = 1) {
    precondition(degreesOfFreedom > 0, "A t distribution has positive degrees of freedom.")
    precondition(scale > 0, "A t distribution has a positive scale.")
    self.degreesOfFreedom = degreesOfFreedom
    self.location = location
    self.scale = scale
  }

  var center: Double { location }
  private var isNormal: Bool { degreesOfFreedom > 1e15 }

  /// Source: Loader (2000), section 6.
  func standardDensity(_ z: Double) -> Double {
    if isNormal { return Normal().standardDensity(z) }
    let half = degreesOfFreedom / 2
    let factor =
      SaddlePoint.stirlingError(half + 0.5) - SaddlePoint.stirlingError(half)
      - SaddlePoint.deviance(half, half + 0.5)
    return exp(factor - (half + 0.5) * logOfOnePlusSquare(z)) / (2 * Double.pi).squareRoot()
  }

  /// ln(1 + z²/ν), also where z² is beyond the range of `Double`.
  private func logOfOnePlusSquare(_ z: Double) -> Double {
    z.magnitude < 1e150
      ? log1p(z * z / degreesOfFreedom) : 2 * log(z.magnitude) - log(degreesOfFreedom)
  }

  func standardTail(_ z: Double) -> Double {
    if isNormal { return Normal().standardTail(z) }
    let half = degreesOfFreedom / 2
    guard z < 1e150 else {
      // The leading term of the series, all that a double holds: z f(z) / ν.
      return z == .infinity ? 0 : standardDensity(z) * (z / degreesOfFreedom)
    }
    let (x, y) = shares(z)
    return IncompleteBeta.value(half, 0.5, x, y) / 2
  }

  func standardCentre(_ z: Double) -> Double {
    if isNormal { return Normal().standardCentre(z) }
    guard z < 1e150 else { return 0.5 - standardTail(z) }
    let (x, y) = shares(z)
    return IncompleteBeta.value(0.5, degreesOfFreedom / 2, y, x) / 2
  }

  /// ν/(ν + z²) and z²/(ν + z²).
  private func shares(_ z: Double) -> (Double, Double) {
    let ratio = z * z / degreesOfFreedom
    return ratio < 1
      ? (1 / (1 + ratio), ratio / (1 + ratio)) : (1 / (1 + ratio), 1 / (1 + 1 / ratio))
  }
}
