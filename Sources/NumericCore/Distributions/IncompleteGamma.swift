import Glibc

/// The regularised incomplete gamma functions P(a, x) and Q(a, x) = 1 − P(a, x), for a > 0, x ≥ 0.
///
/// Source: DLMF 8.7.1 and 8.9.2.
enum IncompleteGamma {
  static func lower(_ a: Double, _ x: Double) -> Double {
    guard x > 0 else { return x.isNaN ? x : 0 }
    return x < a + 1 ? series(a, x) : 1 - fraction(a, x)
  }

  static func upper(_ a: Double, _ x: Double) -> Double {
    guard x > 0 else { return x.isNaN ? x : 1 }
    return x < a + 1 ? 1 - series(a, x) : fraction(a, x)
  }

  /// P by its power series.
  private static func series(_ a: Double, _ x: Double) -> Double {
    var term = 1 / a
    var sum = term
    for n in 1...1_000_000 {
      term *= x / (a + Double(n))
      sum += term
      if term <= sum * 0x1p-56 { break }
    }
    return min(1, sum * SaddlePoint.gammaFactor(a, x))
  }

  /// Q by its continued fraction.
  private static func fraction(_ a: Double, _ x: Double) -> Double {
    guard x.isFinite else { return 0 }
    let value = ContinuedFraction.value(first: x + 1 - a) { n in
      (-n * (n - a), x + 2 * n + 1 - a)
    }
    return min(1, SaddlePoint.gammaFactor(a, x) / value)
  }
}

/// b₀ + a₁/(b₁ + a₂/(b₂ + …)).
///
/// Source: Lentz, Applied Optics 15 (1976), as modified by Thompson and Barnett (1986).
enum ContinuedFraction {
  static func value(first: Double, _ term: (Double) -> (a: Double, b: Double)) -> Double {
    let tiny = 1e-300
    var f = first == 0 ? tiny : first
    var c = f
    var d = 0.0
    for n in 1...1_000_000 {
      let (a, b) = term(Double(n))
      d = b + a * d
      if d == 0 { d = tiny }
      c = b + a / c
      if c == 0 { c = tiny }
      d = 1 / d
      let change = c * d
      f *= change
      if (change - 1).magnitude <= Double.ulpOfOne { break }
    }
    return f
  }
}
