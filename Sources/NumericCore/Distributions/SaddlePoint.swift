import Glibc

/// The factors of gamma and beta densities, written so that no large numbers cancel.
///
/// Source: Loader, "Fast and Accurate Computation of Binomial Probabilities" (2000).
enum SaddlePoint {
  /// ln Γ(z) − [(z − ½) ln z − z + ½ ln 2π], for z > 0: the error of Stirling's formula.
  static func stirlingError(_ z: Double) -> Double {
    if z < 12 {
      return logGamma(z) - ((z - 0.5) * log(z) - z + 0.5 * log(2 * Double.pi))
    }
    let square = z * z
    return stirlingTerms.reduce(0) { $0 / square + $1 } / z
  }

  /// B₂ₖ / (2k (2k − 1)), k = 8…1.
  private static let stirlingTerms: [Double] = [
    -3617.0 / 122_400.0, 1.0 / 156.0, -691.0 / 360_360.0, 1.0 / 1188.0, -1.0 / 1680.0,
    1.0 / 1260.0, -1.0 / 360.0, 1.0 / 12.0,
  ]

  /// ln Γ(z), reentrant.
  static func logGamma(_ z: Double) -> Double {
    var sign: Int32 = 0
    return lgamma_r(z, &sign)
  }

  /// x ln(x/m) + m − x: the deviance of an observed x from an expected m.
  static func deviance(_ x: Double, _ m: Double) -> Double {
    let v = (x - m) / (x + m)
    guard v.magnitude < 0.5 else { return x * log(x / m) + m - x }
    // ln(x/m) = 2 artanh v.
    var power = 2 * x * v
    var sum = (x - m) * v
    for k in 1... {
      power *= v * v
      let next = sum + power / Double(2 * k + 1)
      if next == sum { break }
      sum = next
    }
    return sum
  }

  /// xᵃ e⁻ˣ / Γ(a).
  static func gammaFactor(_ a: Double, _ x: Double) -> Double {
    (a / (2 * .pi)).squareRoot() * exp(-stirlingError(a) - deviance(a, x))
  }

  /// xᵃ yᵇ / B(a, b), where x + y = 1 and both are given.
  static func betaFactor(_ a: Double, _ b: Double, _ x: Double, _ y: Double) -> Double {
    let sum = a + b
    let corrections = stirlingError(sum) - stirlingError(a) - stirlingError(b)
    return (a / sum * (b / (2 * .pi))).squareRoot()
      * exp(corrections - deviance(a, sum * x) - deviance(b, sum * y))
  }
}
