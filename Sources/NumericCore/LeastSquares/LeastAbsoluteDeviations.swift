/// Regression coefficients with the least weighted sum of absolute deviations, drawn toward
/// coefficients known beforehand.
///
/// Iteratively reweighted least squares (Schlossmacher, Journal of the American Statistical
/// Association 68, 1973): every step solves (XᵀVX + r·ΣV·I) b = XᵀVy + r·ΣV·b₀ by Cholesky, with
/// V = w / max(|residual|, `closeness`). Columns are first divided by their weighted root mean
/// square, so that the ridge means the same to all. Not for exact fits: normal equations lose half
/// of the digits, and the ridge biases on purpose.
public struct LeastAbsoluteDeviations: Sendable {
  /// What is made least.
  public enum Loss: String, CaseIterable, Sendable {
    case absolute
    /// Weighted squares, in one step.
    case squares
  }

  public let loss: Loss
  /// The strength of the pull toward the prior, as a share of the weights.
  public let ridge: Double
  /// Deviations below this count like squares.
  public let closeness: Double
  public let iterations: Int

  public init(
    loss: Loss = .absolute, ridge: Double, closeness: Double = 0.03, iterations: Int = 8
  ) {
    precondition(ridge > 0 && closeness > 0 && iterations >= 1, "Regression takes some effort.")
    self.loss = loss
    self.ridge = ridge
    self.closeness = closeness
    self.iterations = iterations
  }

  /// Observations by rows: regressors, response and weight.
  public struct Rows: Sendable {
    public let width: Int
    public private(set) var regressors: [Double] = []
    public private(set) var responses: [Double] = []
    public private(set) var weights: [Double] = []

    public init(width: Int) { self.width = width }

    public var count: Int { responses.count }

    /// Adds an observation of `width` regressors; `weight` is not negative.
    public mutating func append(_ regressors: [Double], response: Double, weight: Double) {
      precondition(regressors.count == width, "Every row has the same width.")
      precondition(weight >= 0, "A weight is not negative.")
      self.regressors += regressors
      responses.append(response)
      weights.append(weight)
    }
  }

  /// The coefficients; `start` is where the iterations begin, by default at least squares.
  ///
  /// The prior itself where no row has any weight.
  ///
  /// - Throws: `NotPositiveDefinite` where a regressor or response is not finite; its order is
  ///   beyond the width for a response.
  /// - Complexity: O(iterations · rows · width²).
  public func fit(_ rows: Rows, prior: [Double], start: [Double]? = nil)
    throws(NotPositiveDefinite) -> [Double]
  {
    precondition(prior.count == rows.width, "Every coefficient has its prior.")
    let total = rows.weights.reduce(0, +)
    guard total > 0 else { return prior }
    let sizes = sizes(of: rows, total)
    let scaled = zip(prior, sizes).map { $0 * $1 }
    var solution = start.map { zip($0, sizes).map { $0 * $1 } }
    for _ in 0..<(loss == .absolute ? iterations : 1) {
      let weights = reweighted(rows, solution: solution, sizes)
      solution = try solve(rows, weights, sizes, prior: scaled)
    }
    return zip(solution ?? scaled, sizes).map { $0 / $1 }
  }

  /// The weighted root mean squares of the columns; 1 for one that is zero.
  private func sizes(of rows: Rows, _ total: Double) -> [Double] {
    var squares = [Double](repeating: 0, count: rows.width)
    for row in 0..<rows.count {
      for column in 0..<rows.width {
        let value = rows.regressors[row * rows.width + column]
        squares[column] += rows.weights[row] * value * value
      }
    }
    return squares.map { $0 > 0 ? ($0 / total).squareRoot() : 1 }
  }

  private func reweighted(_ rows: Rows, solution: [Double]?, _ sizes: [Double]) -> [Double] {
    guard let solution, loss == .absolute else { return rows.weights }
    let coefficients = zip(solution, sizes).map { $0 / $1 }
    return (0..<rows.count).map { row in
      var residual = rows.responses[row]
      for column in 0..<rows.width {
        residual -= coefficients[column] * rows.regressors[row * rows.width + column]
      }
      return rows.weights[row] / max(abs(residual), closeness)
    }
  }

  private func solve(_ rows: Rows, _ weights: [Double], _ sizes: [Double], prior: [Double])
    throws(NotPositiveDefinite) -> [Double]
  {
    let width = rows.width
    var normal = [Double](repeating: 0, count: width * width)
    var right = [Double](repeating: 0, count: width)
    for row in 0..<rows.count {
      let start = row * width
      for column in 0..<width {
        let weighted = weights[row] * rows.regressors[start + column]
        guard weighted != 0 else { continue }
        right[column] += weighted * rows.responses[row]
        for other in 0...column {
          normal[column * width + other] += weighted * rows.regressors[start + other]
        }
      }
    }
    let pull = ridge * weights.reduce(0, +)
    for column in 0..<width {
      for other in 0...column {
        normal[column * width + other] /= sizes[column] * sizes[other]
      }
      normal[column * width + column] += pull
      right[column] = right[column] / sizes[column] + pull * prior[column]
    }
    // By columns, this is the upper triangle.
    let factor = try Cholesky(Matrix(rows: width, columns: width, elements: normal))
    guard right.allSatisfy(\.isFinite) else { throw NotPositiveDefinite(order: width + 1) }
    return factor.solve(right)
  }
}
