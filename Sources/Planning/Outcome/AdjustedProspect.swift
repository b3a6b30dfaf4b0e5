/// A prospect moved to another value, as an identity asks, with its spread drawn together as far as
/// the identity makes it surer.
public struct AdjustedProspect: Sendable {
  public let before: Prospect
  /// The value expected now.
  public let value: Double
  /// The share of the spread that is left.
  private let share: Double
  private let lowest: Double

  /// - Parameters:
  ///   - value: the new value, finite.
  ///   - share: of the spread that is left, from 0 to 1.
  ///   - mayBeNegative: whether values below zero are possible.
  init(_ before: Prospect, to value: Double, share: Double, mayBeNegative: Bool) {
    self.before = before
    self.value = value
    self.share = min(max(share, Self.leastShare), 1)
    lowest = mayBeNegative ? -Double.greatestFiniteMagnitude : 0
  }

  /// A range never closes wholly.
  private static let leastShare = 1e-3

  /// The value that is not exceeded with probability `p`, strictly between 0 and 1.
  func quantile(_ p: Double) -> Double {
    max(lowest, value + (before.quantile(p) - before.value) * share)
  }

  /// The probability that a target is reached.
  func chance(of target: Double, isLowGood: Bool) -> Double {
    before.chance(of: before.value + (target - value) / share, isLowGood: isLowGood)
  }
}
