import Glibc

/// Coefficients of the logarithm of odds, by iteratively reweighted least squares with a ridge
/// (Le Cessie and van Houwelingen, Applied Statistics 41, 1992).
///
/// Columns are first divided by their weighted root mean square. The first column is taken as the
/// constant and not drawn toward 0.
public struct LogisticRegression: Sendable {
  /// The strength of the ridge, as a share of the weights.
  public let ridge: Double
  public let iterations: Int

  public init(ridge: Double, iterations: Int = 15) {
    precondition(ridge > 0 && iterations >= 1, "Regression takes some effort.")
    self.ridge = ridge
    self.iterations = iterations
  }

  /// A probability this near to 0 or 1 counts no less than so in the weights of a step.
  static let leastVariance = 1e-5

  /// The coefficients for responses from 0 (it did not happen) to 1 (it did); zeros where no row
  /// has any weight.
  ///
  /// - Throws: `NotPositiveDefinite` where a regressor is not finite.
  /// - Complexity: O(iterations · rows · width²).
  public func fit(_ rows: LeastAbsoluteDeviations.Rows) throws(NotPositiveDefinite) -> [Double] {
    let width = rows.width
    let total = rows.weights.reduce(0, +)
    var coefficients = [Double](repeating: 0, count: width)
    guard total > 0 else { return coefficients }
    let sizes = rows.sizes(total)
    for _ in 0..<iterations {
      var normal = [Double](repeating: 0, count: width * width)
      var right = [Double](repeating: 0, count: width)
      for row in 0..<rows.count {
        let start = row * width
        var odds = 0.0
        for column in 0..<width { odds += coefficients[column] * rows.regressors[start + column] }
        let chance = 1 / (1 + exp(-odds))
        let variance = max(chance * (1 - chance), LogisticRegression.leastVariance)
        let miss = rows.weights[row] * (rows.responses[row] - chance)
        for column in 0..<width {
          let value = rows.regressors[start + column]
          right[column] += miss * value
          let weighted = rows.weights[row] * variance * value
          for other in 0...column {
            normal[column * width + other] += weighted * rows.regressors[start + other]
          }
        }
      }
      let pull = ridge * total
      for column in 0..<width {
        right[column] /= sizes[column]
        for other in 0...column { normal[column * width + other] /= sizes[column] * sizes[other] }
        if column > 0 {
          right[column] -= pull * coefficients[column] * sizes[column]
          normal[column * width + column] += pull
        }
      }
      let step = try Cholesky(Matrix(rows: width, columns: width, elements: normal)).solve(right)
      for column in 0..<width { coefficients[column] += step[column] / sizes[column] }
    }
    return coefficients
  }
}
