/// The sums of squares of a scaled problem, added in double-double.
struct SumsOfSquares {
  let residual: Double
  let total: Double
  /// The total less the residual, not below zero.
  let explained: Double

  init(_ solution: LeastSquaresSolution, _ problem: ScaledDesign, hasConstant: Bool, isExact: Bool)
  {
    let residual = isExact ? .zero : Self.sum(of: solution.residuals)
    let total = hasConstant ? Self.centred(problem) : Self.sum(of: problem.response)
    self.residual = residual.high
    self.total = total.high
    explained = max(0, (total - residual).high)
  }

  /// About the mean, which is the fit of the constant column alone: of 1s, or of roots of weights.
  private static func centred(_ problem: ScaledDesign) -> DoubleDouble {
    let constant = (0..<problem.rows).map {
      DoubleDouble(high: problem.high[$0], low: problem.low?[$0] ?? 0)
    }
    let along = zip(constant, problem.response).reduce(DoubleDouble.zero) { $0 + $1.0 * $1.1 }
    let mean = along / sum(of: constant)
    let total = sum(of: zip(problem.response, constant).map { $0 - mean * $1 })
    // A response that is constant but for its rounding has nothing to explain.
    return total.high <= sum(of: problem.response).high * 0x1p-104 ? .zero : total
  }

  private static func sum(of values: [DoubleDouble]) -> DoubleDouble {
    values.reduce(DoubleDouble.zero) { $0 + $1 * $1 }
  }

  var rSquared: Double {
    guard residual > 0 else { return 1 }
    return total > 0 ? explained / total : 0
  }

  func fStatistic(explaining: Int, freedom: Int) -> Double? {
    guard explaining > 0, freedom > 0 else { return nil }
    guard residual > 0 else { return explained > 0 ? .infinity : 0 }
    return explained / Double(explaining) / (residual / Double(freedom))
  }
}

extension LeastSquaresSolution {
  /// Whether the residuals are no larger than the rounding of the terms that make them, in the
  /// sum over all rows: to a unit of a double if refined, to the noise of the factorisation if not.
  func isExact(for problem: ScaledDesign) -> Bool {
    let noise = Double.ulpOfOne * (refinements > 0 ? 1 : 16)
    let size = residuals.reduce(0) { $0 + $1.high * $1.high }
    // Scaled columns stay below 1, so most fits are seen not to be exact at once.
    let reach = coefficients.reduce(0) { $0 + $1.high.magnitude }
    var terms = problem.response.map(\.high.magnitude)
    let most = terms.reduce(0) { $0 + ($1 + reach) * ($1 + reach) }
    guard size <= most * noise * noise else { return false }

    for (j, coefficient) in coefficients.enumerated() {
      for i in terms.indices {
        terms[i] += (problem.high[i + j * problem.rows] * coefficient.high).magnitude
      }
    }
    return size <= terms.reduce(0) { $0 + $1 * $1 } * noise * noise
  }

  /// y − X β in the response's units; where the rows were weighted, reckoned anew in double-double.
  func unweightedResiduals(
    _ design: DesignMatrix, _ problem: ScaledDesign, response: [DoubleDouble],
    weights: [Double]?, isExact: Bool
  ) -> [Double] {
    guard let weights else {
      return residuals.map { isExact ? 0 : $0.high / problem.responsePower }
    }
    return response.indices.map { i in
      if isExact && weights[i] > 0 { return 0 }
      let y = response[i].scaled(by: problem.responsePower)
      let residual = coefficients.indices.reduce(y) { rest, j in
        rest - design[i, j].scaled(by: problem.powers[j]) * coefficients[j]
      }
      return residual.high / problem.responsePower
    }
  }
}
