/// The sums of squares of a scaled problem, added in double-double.
struct SumsOfSquares {
  let residual: Double
  let total: Double

  init(
    _ solution: LeastSquaresSolution, _ problem: ScaledDesign, _ design: DesignMatrix,
    weights: [Double]?, isExact: Bool
  ) {
    residual = isExact ? 0 : Self.sum(of: solution.residuals)
    guard design.hasConstant else {
      total = Self.sum(of: problem.response)
      return
    }
    // The weighted constant column is √w times a power of two; the mean is along it.
    let constant = (0..<problem.rows).map {
      DoubleDouble(high: problem.high[$0], low: problem.low?[$0] ?? 0)
    }
    let along = zip(constant, problem.response).reduce(DoubleDouble.zero) { $0 + $1.0 * $1.1 }
    let length = constant.reduce(DoubleDouble.zero) { $0 + $1 * $1 }
    let mean = along / length
    let total = Self.sum(of: zip(problem.response, constant).map { $0 - mean * $1 })
    let size = Self.sum(of: problem.response)
    self.total = total <= size * 0x1p-104 ? 0 : total
  }

  private static func sum(of values: [DoubleDouble]) -> Double {
    values.reduce(DoubleDouble.zero) { $0 + $1 * $1 }.high
  }

  var rSquared: Double {
    guard residual > 0 else { return 1 }
    return total > 0 ? max(0, 1 - residual / total) : 0
  }

  func fStatistic(explaining: Int, freedom: Int) -> Double? {
    guard explaining > 0, freedom > 0 else { return nil }
    let explained = max(0, total - residual) / Double(explaining)
    guard residual > 0 else { return explained > 0 ? .infinity : 0 }
    return explained / (residual / Double(freedom))
  }
}

extension LeastSquaresSolution {
  /// Whether the residuals are no larger than the rounding of the terms that make them, in the
  /// sum over all rows: to a unit of a double if refined, to the noise of the factorisation if not.
  func isExact(for problem: ScaledDesign) -> Bool {
    var bound = 0.0
    var size = 0.0
    for i in 0..<problem.rows {
      var terms = problem.response[i].high.magnitude
      for j in 0..<problem.columns {
        terms += (problem.high[i + j * problem.rows] * coefficients[j].high).magnitude
      }
      bound += terms * terms
      size += residuals[i].high * residuals[i].high
    }
    let noise = Double.ulpOfOne * (refinements > 0 ? 1 : 16)
    return size <= bound * noise * noise
  }

  /// y − X β in the response's units, reckoned in double-double.
  func unweightedResiduals(
    _ design: DesignMatrix, _ problem: ScaledDesign, _ response: [DoubleDouble]
  ) -> [Double] {
    response.indices.map { i in
      let y = response[i].scaled(by: problem.responsePower)
      let residual = coefficients.indices.reduce(y) { rest, j in
        rest - design[i, j].scaled(by: problem.powers[j]) * coefficients[j]
      }
      return residual.high / problem.responsePower
    }
  }
}
