/// A probability distribution of real numbers or of integers.
///
/// Both tails are computed directly, so that neither loses digits to 1 − p. Probabilities and
/// densities are right to about 12 digits, relatively, also far out in the tails, for parameters
/// up to about 10⁶.
public protocol Distribution<Value>: Sendable {
  /// What is distributed: `Double`, or `Int` for counts.
  associatedtype Value: Comparable & Sendable

  /// The density at x, or the probability of x for a count.
  func density(at x: Value) -> Double

  /// P(X ≤ x).
  func lowerTail(at x: Value) -> Double

  /// P(X > x).
  func upperTail(at x: Value) -> Double

  /// The smallest x with P(X ≤ x) ≥ p, for 0 ≤ p ≤ 1; the ends of the support for 0 and 1.
  func quantile(lowerTail p: Double) -> Value

  /// The smallest x with P(X > x) ≤ q, for 0 ≤ q ≤ 1: keeps its digits where q is small.
  func quantile(upperTail q: Double) -> Value
}
