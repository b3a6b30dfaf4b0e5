/// A distribution symmetric about a centre, seen at the distance from it in units of a scale.
protocol SymmetricDistribution: Distribution<Double> {
  var center: Double { get }
  var scale: Double { get }
  /// The density of (X − center) / scale.
  func standardDensity(_ z: Double) -> Double
  /// P((X − center) / scale > z), for z ≥ 0.
  func standardTail(_ z: Double) -> Double
  /// P(0 < (X − center) / scale < z), for z ≥ 0.
  func standardCentre(_ z: Double) -> Double
}

extension SymmetricDistribution {
  public func density(at x: Double) -> Double { standardDensity((x - center) / scale) / scale }

  public func lowerTail(at x: Double) -> Double {
    let z = (x - center) / scale
    return z < 0 ? standardTail(-z) : 0.5 + standardCentre(z)
  }

  public func upperTail(at x: Double) -> Double {
    let z = (x - center) / scale
    return z > 0 ? standardTail(z) : 0.5 + standardCentre(-z)
  }

  public func quantile(lowerTail p: Double) -> Double {
    check(probability: p)
    return center - scale * (p <= 0.5 ? standardQuantile(p) : -standardQuantile(1 - p))
  }

  public func quantile(upperTail q: Double) -> Double {
    check(probability: q)
    return center + scale * (q <= 0.5 ? standardQuantile(q) : -standardQuantile(1 - q))
  }

  /// The z ≥ 0 with the upper tail q ≤ ½; near the centre by what lies between, which keeps the
  /// digits.
  private func standardQuantile(_ q: Double) -> Double {
    if q == 0.5 { return 0 }
    if q == 0 { return .infinity }
    return q < 0.25
      ? TailInversion(isRising: false, tail: standardTail, density: standardDensity)
        .solve(q, near: 1)
      : TailInversion(isRising: true, tail: standardCentre, density: standardDensity)
        .solve(0.5 - q, near: 0.5)
  }
}
