/// Linear least squares: min Σ wᵢ (yᵢ − xᵢᵀβ)², by column-pivoted QR.
///
/// ```swift
/// let fit = try LeastSquares().fit(design, response: y)
/// ```
///
/// Columns and response are first scaled by powers of two, which changes no digit; XᵀX is never
/// formed. Multiplying the response by a power of two multiplies every result by it, to the last
/// bit.
public struct LeastSquares: Sendable {
  /// How far the digits are driven.
  public enum Accuracy: Sendable {
    /// As the factorisation gives them: the digits of a double less those of the condition number.
    case plain
    /// Coefficients, residuals and standard errors right to about the last digit of a double, by
    /// iterative refinement with residuals in double-double.
    case refined
  }

  /// What to do with columns that depend on each other.
  public enum CollinearityPolicy: Sendable {
    /// Throw `LeastSquaresError.collinear`.
    case fail
    /// Of all solutions take the one with the smallest Σ βⱼ².
    case minimumNorm
  }

  public var accuracy: Accuracy
  public var onCollinearity: CollinearityPolicy

  public init(accuracy: Accuracy = .refined, onCollinearity: CollinearityPolicy = .fail) {
    self.accuracy = accuracy
    self.onCollinearity = onCollinearity
  }

  /// Fits a response in double.
  ///
  /// - Parameters:
  ///   - design: The columns; at least one.
  ///   - response: A value for every row of the design.
  ///   - weights: A weight for every row, not negative; a row with weight 0 does not count.
  /// - Throws: `LeastSquaresError`.
  /// - Complexity: O(rows · columns²), refined with a factor of about 20.
  public func fit(
    _ design: DesignMatrix, response: [Double], weights: [Double]? = nil
  ) throws(LeastSquaresError) -> LinearFit {
    try fit(design, response: response.map { DoubleDouble($0) }, weights: weights)
  }

  /// Fits a response in double-double, such as decimals that no double can hold.
  ///
  /// - Throws: `LeastSquaresError`.
  public func fit(
    _ design: DesignMatrix, response: [DoubleDouble], weights: [Double]? = nil
  ) throws(LeastSquaresError) -> LinearFit {
    precondition(design.columns > 0, "A design that is fitted has a column.")
    precondition(response.count == design.rows, "A response has a value for every row.")
    precondition(weights.map { $0.count == design.rows } ?? true, "A weight stands for a row.")
    try check(design, response, weights)
    let counted = weights.map { $0.count { $0 > 0 } } ?? design.rows
    guard counted >= design.columns else {
      throw .tooFewRows(rows: counted, columns: design.columns)
    }

    let scaled = ScaledDesign(design, response: response, weights: weights)
    let qr = PivotedQR(scaled.matrix)
    let rank = qr.rank(tolerance: qr.defaultTolerance)
    var solution: LeastSquaresSolution
    if rank == design.columns {
      solution = LeastSquaresSolution(AugmentedSystem(design: scaled, qr: qr), accuracy)
    } else if onCollinearity == .minimumNorm {
      let basis = scaled.selecting(columns: Array(qr.pivots.prefix(rank)))
      let system = AugmentedSystem(design: basis, qr: PivotedQR(basis.matrix))
      solution = LeastSquaresSolution(system, accuracy)
      solution.spread(over: scaled, qr, rank: rank)
    } else {
      throw .collinear(Dependence.all(in: qr, rank: rank, names: design.names))
    }
    return LinearFit(
      design, scaled, solution, response: response, weights: weights, counted: counted,
      triangle: qr.r, rank: rank)
  }

  private func check(
    _ design: DesignMatrix, _ response: [DoubleDouble], _ weights: [Double]?
  ) throws(LeastSquaresError) {
    if let index = design.high.firstIndex(where: { !$0.isFinite }) {
      throw .notFinite(row: index % design.rows, column: design.names[index / design.rows])
    }
    if let row = response.firstIndex(where: { !$0.isFinite }) {
      throw .notFinite(row: row, column: nil)
    }
    if let row = weights?.firstIndex(where: { !($0 >= 0 && $0.isFinite) }) {
      throw .invalidWeight(row: row)
    }
  }
}
