/// The regularised incomplete beta function I_x(a, b), for a, b > 0, with x and y = 1 − x both given so that
/// neither end loses digits; its complement is I_y(b, a).
///
/// Source: DLMF 8.17.22.
enum IncompleteBeta {
  static func value(_ a: Double, _ b: Double, _ x: Double, _ y: Double) -> Double {
    guard x > 0 else { return 0 }
    guard y > 0 else { return 1 }
    return x * (a + b + 2) <= a + 1 ? fraction(a, b, x, y) : 1 - fraction(b, a, y, x)
  }

  private static func fraction(_ a: Double, _ b: Double, _ x: Double, _ y: Double) -> Double {
    let value = ContinuedFraction.value(first: 1) { n in
      let m = (n / 2).rounded(.down)
      let numerator =
        n == 2 * m
        ? m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        : -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      return (numerator, 1)
    }
    return min(1, SaddlePoint.betaFactor(a, b, x, y) / (a * value))
  }
}
