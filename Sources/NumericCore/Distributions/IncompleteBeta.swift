/// The regularised incomplete beta function I_x(a, b), for a, b > 0, with x and y = 1 − x both
/// given so that neither end loses digits; its complement is I_y(b, a).
///
/// Source: the continued fraction of DiDonato, Morris, ACM TOMS 18 (1992) 360–373, equation 9,
/// the even part of DLMF 8.17.22.
enum IncompleteBeta {
  static func value(_ a: Double, _ b: Double, _ x: Double, _ y: Double) -> Double {
    guard x > 0 else { return x.isNaN ? x : 0 }
    guard y > 0 else { return 1 }
    return x * (a + b + 2) <= a + 1 ? fraction(a, b, x, y) : 1 - fraction(b, a, y, x)
  }

  private static func fraction(_ a: Double, _ b: Double, _ x: Double, _ y: Double) -> Double {
    // a − (a + b) x, by the smaller of both shares, which holds more digits.
    let excess = a > b ? (a + b) * y - b : a - (a + b) * x
    let value = ContinuedFraction.value(first: a / (a + 1) * (excess + 1)) { n in
      let odd = a + 2 * n - 1
      let numerator = (a + n - 1) / odd * ((a + b + n - 1) / odd) * n * (b - n) * x * x
      let denominator =
        n + n * (b - n) * x / odd + (a + n) / (odd + 2) * (excess + 1 + n * (1 + y))
      return (numerator, denominator)
    }
    return min(1, SaddlePoint.betaFactor(a, b, x, y) / value)
  }
}
