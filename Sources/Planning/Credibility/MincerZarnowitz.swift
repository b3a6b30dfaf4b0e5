import NumericCore

/// The regression of outcomes on plans, actual = α + β planned: plans that are used well have α = 0
/// and β = 1, which one F test asks jointly.
///
/// It is made of changes on the year before, in logarithms: levels agree with plans merely because
/// both are large or small. An error in the outcome of the year before enters both sides and draws
/// the slope toward one.
///
/// Source: J. Mincer, V. Zarnowitz, "The evaluation of economic forecasts" (1969).
public struct MincerZarnowitz: Hashable, Sendable {
  /// The fewest pairs that a line is fitted to.
  public static let minimum = 5

  public let pairs: Int
  /// α.
  public let intercept: Double
  public let interceptError: Double
  /// β.
  public let slope: Double
  public let slopeError: Double
  /// The F statistic of (α, β) = (0, 1), with 2 and n − 2 degrees of freedom; infinite where the
  /// line is exact and another.
  public let fStatistic: Double
  /// The probability of so large an F if plans are used well.
  public let pValue: Double

  /// - Parameter changes: the changes planned and those that came about, finite.
  /// - Returns: `nil` for fewer than five, and where all plans asked for the same change.
  public init?(of changes: [(planned: Double, actual: Double)]) {
    guard changes.count >= Self.minimum else { return nil }
    // Fitting the errors in place of the outcomes makes the hypothesis (0, 0), so that no digits
    // are lost between two sums of squares.
    let errors = changes.map { $0.actual - $0.planned }
    var design = DesignMatrix(rows: changes.count)
    design.append("planned", changes.map(\.planned))
    // Only plans that all ask the same leave no line.
    guard let fit = try? LeastSquares().fit(design, response: errors) else { return nil }
    pairs = changes.count
    intercept = fit.coefficients[0]
    interceptError = fit.standardErrors[0]
    slope = 1 + fit.coefficients[1]
    slopeError = fit.standardErrors[1]
    let freedom = Double(fit.degreesOfFreedom)
    let all = errors.reduce(0) { $0 + $1 * $1 }
    let explained = max(0, all - fit.residualSumOfSquares) / 2
    fStatistic = explained == 0 ? 0 : explained / (fit.residualSumOfSquares / freedom)
    pValue = FisherF(numerator: 2, denominator: freedom).upperTail(at: fStatistic)
  }
}
