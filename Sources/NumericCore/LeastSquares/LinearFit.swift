/// A linear model fitted by least squares.
///
/// A fit whose residuals are no larger than the rounding of the terms that they are the
/// difference of is exact: residuals, their standard deviation and the standard errors then are
/// 0, R² is 1 and F infinite.
public struct LinearFit: Sendable {
  /// Names of the columns.
  public let names: [String]
  /// The estimates, one a column.
  public let coefficients: [Double]
  /// Observed less fitted values, in the response's own units, not weighted.
  public let residuals: [Double]
  /// Number of independent columns.
  public let rank: Int
  /// Rows that count less the rank.
  public let degreesOfFreedom: Int
  /// Σ wᵢ rᵢ².
  public let residualSumOfSquares: Double
  /// The root of Σ wᵢ rᵢ² over the degrees of freedom; infinite where none is left.
  public let residualStandardDeviation: Double
  /// Σ wᵢ (yᵢ − ȳ)² about the weighted mean where the model has a constant, else Σ wᵢ yᵢ².
  public let totalSumOfSquares: Double
  /// The share of the total sum of squares that the model explains; 1 for an exact fit.
  public let rSquared: Double
  /// The mean square that the columns besides the constant explain, over the residual mean
  /// square; infinite for an exact fit, nil where there is no such column or no degree of
  /// freedom.
  public let fStatistic: Double?
  /// Whether the model has a constant, which R² and F then leave out.
  public let hasConstant: Bool
  /// Steps of refinement that were taken.
  public let refinements: Int
  /// False only if refinement stopped short because the columns are all but collinear (a
  /// condition number near 10¹⁴): coefficients then are as good as plain ones.
  public let isConverged: Bool

  private let scaled: Scaled

  /// What is kept in scaled units, so that nothing overflows before it must.
  private struct Scaled {
    /// By how much the results for each column are multiplied to be in its own units.
    var factors: [Double]
    var powers: [Double]
    var variance: Double
    var inverse: Matrix
    var triangle: Matrix
  }

  init(
    _ design: DesignMatrix, _ problem: ScaledDesign, _ solution: LeastSquaresSolution,
    response: [DoubleDouble], weights: [Double]?, counted: Int, triangle: Matrix, rank: Int
  ) {
    let unscaled = 1 / problem.responsePower
    let factors = problem.powers.map { $0 / problem.responsePower }
    let isExact = solution.isExact(for: problem)
    let sums = SumsOfSquares(
      solution, problem, hasConstant: design.hasConstant, isExact: isExact)
    let freedom = counted - rank
    let variance = freedom > 0 ? sums.residual / Double(freedom) : .infinity
    names = design.names
    hasConstant = design.hasConstant
    coefficients = zip(solution.coefficients, factors).map { $0.high * $1 }
    residuals = solution.unweightedResiduals(
      design, problem, response: response, weights: weights, isExact: isExact)
    self.rank = rank
    degreesOfFreedom = freedom
    residualSumOfSquares = sums.residual * unscaled * unscaled
    residualStandardDeviation = variance.squareRoot() * unscaled
    totalSumOfSquares = sums.total * unscaled * unscaled
    refinements = solution.refinements
    isConverged = solution.isConverged
    rSquared = sums.rSquared
    fStatistic = sums.fStatistic(
      explaining: rank - (design.hasConstant ? 1 : 0), freedom: freedom)
    scaled = Scaled(
      factors: factors, powers: problem.powers, variance: variance, inverse: solution.inverse,
      triangle: triangle)
  }
}

extension LinearFit {
  /// The standard errors of the coefficients; infinite where no degree of freedom is left.
  public var standardErrors: [Double] {
    let deviation = scaled.variance.squareRoot()
    return coefficients.indices.map { j in
      deviation * max(0, scaled.inverse[j, j]).squareRoot() * scaled.factors[j]
    }
  }

  /// The covariance matrix of the coefficients; infinite everywhere where no degree of freedom is
  /// left.
  public var covariance: Matrix {
    let order = coefficients.count
    guard scaled.variance.isFinite else {
      return Matrix(repeating: .infinity, rows: order, columns: order)
    }
    var covariance = scaled.inverse
    for j in 0..<order {
      for i in 0..<order {
        covariance[i, j] *= scaled.variance * scaled.factors[i] * scaled.factors[j]
      }
    }
    return covariance
  }

  /// The fitted value for a row of the design.
  public func prediction(at row: [Double]) -> Double {
    precondition(row.count == coefficients.count, "A row has a value for every coefficient.")
    return zip(row, coefficients).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// xᵀ(XᵀWX)⁻¹x: the variance of the fitted value at x in units of the residual variance. A new
  /// observation of weight 1 at x has the variance 1 + leverage in the same units.
  public func leverage(at row: [Double]) -> Double {
    precondition(row.count == coefficients.count, "A row has a value for every coefficient.")
    let x = zip(row, scaled.powers).map { $0 * $1 }
    return max(0, zip(x, scaled.inverse * x).reduce(0) { $0 + $1.0 * $1.1 })
  }

  /// The ratio of the largest to the smallest singular value of the scaled columns, or of those
  /// that are independent. Infinite if the singular values cannot be found.
  public var conditionNumber: Double {
    guard rank > 0 else { return 1 }
    guard let values = LAPACK.singularValues(scaled.triangle) else { return .infinity }
    return values[0] / values[rank - 1]
  }
}
