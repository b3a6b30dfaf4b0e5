import NumericCore

/// Whether surpassing a plan raises the next one by more than missing it lowers it: the regression
/// raise = α + λ⁺ max(0, gain) + λ⁻ min(0, gain), in logarithms.
///
/// A ratchet has λ⁺ > λ⁻ ≥ 0. It tells how plans are set, not that it harms: to learn whether the
/// next plan also becomes harder, see `TargetDifficulty`. An error in the plan enters both sides and
/// draws both coefficients toward one.
///
/// Sources: M. Weitzman, "The ratchet principle and performance incentives" (1980); M. Matějka,
/// M. Mahlendorf, U. Schäffer, "The ratchet effect" (2024), on what the coefficients do not show.
public struct Ratchet: Hashable, Sendable {
  /// The fewest plans followed by another one.
  public static let minimum = 8
  /// The fewest of them that were surpassed, and that were missed.
  public static let minimumOfEachSide = 3

  public let pairs: Int
  /// α: by how much plans rise after one that was met to the digit.
  public let drift: Double
  /// λ⁺: how much of what surpassed a plan is added to the next.
  public let afterGain: Double
  public let afterGainError: Double
  /// λ⁻: how much of what a plan was missed by is taken off the next.
  public let afterLoss: Double
  public let afterLossError: Double
  /// The two-sided probability of so large a difference of the two if they were equal.
  public let pValue: Double

  /// `nil` for fewer than eight plans followed by another one, and fewer than three of them that
  /// were surpassed or missed.
  public init?(of years: [PlannedYear]) {
    let steps = years.compactMap { year in year.raise.map { (gain: year.gain, raise: $0) } }
    guard steps.count >= Self.minimum,
      steps.count(where: { $0.gain > 0 }) >= Self.minimumOfEachSide,
      steps.count(where: { $0.gain < 0 }) >= Self.minimumOfEachSide
    else { return nil }
    var design = DesignMatrix(rows: steps.count)
    design.append("gain", steps.map { max(0, $0.gain) })
    design.append("loss", steps.map { min(0, $0.gain) })
    guard let fit = try? LeastSquares().fit(design, response: steps.map(\.raise)) else {
      return nil
    }
    let errors = fit.standardErrors
    let covariance = fit.covariance
    pairs = steps.count
    drift = fit.coefficients[0]
    (afterGain, afterGainError) = (fit.coefficients[1], errors[1])
    (afterLoss, afterLossError) = (fit.coefficients[2], errors[2])
    let variance = max(0, covariance[1, 1] + covariance[2, 2] - 2 * covariance[1, 2])
    let difference = afterGain - afterLoss
    let t = difference == 0 ? 0 : difference / variance.squareRoot()
    let student = StudentT(degreesOfFreedom: Double(fit.degreesOfFreedom))
    pValue = min(1, 2 * student.upperTail(at: t.magnitude))
  }

  /// Whether the data speak for a ratchet at 5%.
  public var isLikely: Bool { pValue < 0.05 && afterGain > max(0, afterLoss) }
}
