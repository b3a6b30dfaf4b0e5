/// A prospect moved to another value, as an identity or the year before it asks, with its spread
/// drawn together or stretched.
public struct AdjustedProspect: Sendable {
  public let before: Prospect
  /// The value expected now.
  public let value: Double
  /// What the spread is multiplied by.
  private let share: Double
  private let lowest: Double

  /// - Parameters:
  ///   - value: the new value, finite.
  ///   - share: what the spread is multiplied by.
  ///   - mayBeNegative: whether values below zero are possible.
  init(_ before: Prospect, to value: Double, share: Double, mayBeNegative: Bool) {
    self.before = before
    self.value = value
    self.share = max(share, Self.leastShare)
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
