/// Theil's account of where the mean squared error of predictions comes from, with his two
/// coefficients of inequality.
///
/// Both accounts start with the bias; the first goes on with unequal spread (S) and missing
/// correlation (C), the second with a slope other than one (R) and what no line could mend (D).
/// U1 = √MSE / (√mean a² + √mean p²) lies between 0 and 1. U2 = √Σ(p − a)² / √Σa² is 1 for the
/// prediction that nothing changes. The two are often confused.
///
/// Source: H. Theil, "Applied Economic Forecasting" (1966), chapter 2.
public struct TheilDecomposition: Hashable, Sendable {
  /// The fewest pairs that five shares are told of.
  public static let minimum = 5

  public let pairs: Int
  public let meanSquaredError: Double
  /// U^M, the share of the error that is bias.
  public let bias: Double
  /// U^S, the share of unequal spread.
  public let variance: Double
  /// U^C, the share of missing correlation.
  public let covariance: Double
  /// U^R, the share of a slope other than one.
  public let regression: Double
  /// U^D, the share of disturbances.
  public let disturbance: Double
  public let u1: Double
  /// `nil` where nothing changed, so that no other prediction can be compared.
  public let u2: Double?

  /// - Parameter changes: the changes predicted and those that came about, finite.
  /// - Returns: `nil` for fewer than five, and for predictions without any error.
  public init?(of changes: [(planned: Double, actual: Double)]) {
    precondition(
      changes.allSatisfy { $0.planned.isFinite && $0.actual.isFinite }, "A change is finite.")
    guard changes.count >= Self.minimum else { return nil }
    func mean(_ value: ((planned: Double, actual: Double)) -> Double) -> Double {
      changes.reduce(0) { $0 + value($1) } / Double(changes.count)
    }
    let error = mean { ($0.planned - $0.actual) * ($0.planned - $0.actual) }
    guard error > 0 else { return nil }
    let (p, a) = (mean(\.planned), mean(\.actual))
    let pp = mean { ($0.planned - p) * ($0.planned - p) }
    let aa = mean { ($0.actual - a) * ($0.actual - a) }
    let pa = mean { ($0.planned - p) * ($0.actual - a) }
    let (spreadP, spreadA) = (pp.squareRoot(), aa.squareRoot())
    // The part of the outcomes' spread that follows the plans; none where plans do not vary.
    let explained = spreadP > 0 ? pa / spreadP : 0

    pairs = changes.count
    meanSquaredError = error
    bias = (p - a) * (p - a) / error
    variance = (spreadP - spreadA) * (spreadP - spreadA) / error
    covariance = max(0, 2 * (spreadP * spreadA - pa)) / error
    regression = (spreadP - explained) * (spreadP - explained) / error
    disturbance = max(0, aa - explained * explained) / error
    let (squareP, squareA) = (mean { $0.planned * $0.planned }, mean { $0.actual * $0.actual })
    u1 = error.squareRoot() / (squareP.squareRoot() + squareA.squareRoot())
    u2 = squareA > 0 ? (error / squareA).squareRoot() : nil
  }
}
