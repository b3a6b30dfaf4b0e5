import Glibc
import NumericCore
import Trends

/// What the trend alone tells of the year of a plan.
struct PlanTrend: Sendable, Equatable {
  let year: Int
  /// The value expected.
  let expected: Double
  /// The chance that the plan is reached.
  let chance: Double
  /// The standard deviation of the value, in logarithms.
  let spread: Double

  /// Spreads are held between these, so that they have logarithms and weights.
  static let spreads = 0.01...3.0

  init(year: Int, expected: Double, chance: Double, spread: Double) {
    self.year = year
    self.expected = expected
    self.chance = chance
    self.spread = min(max(spread, Self.spreads.lowerBound), Self.spreads.upperBound)
  }

  /// Whether a plan may be meant in earnest: within a factor of three of what is expected, or, where
  /// little is known, within three standard deviations.
  func allows(_ plan: Double) -> Bool {
    log(plan / expected).magnitude <= max(log(3), 3 * spread)
  }

  /// What a projection tells of a plan; nil where it expects no value above zero.
  init?(_ year: Projection.Year, plan: Double, isLowGood: Bool) {
    guard year.point > 0, year.point.isFinite else { return nil }
    let (low, high) = (year.quantile(0.1), year.quantile(0.9))
    // Where the lower end is not above zero, the upper one tells of both.
    let ratio = low > 0 ? log(high / low) / 2 : log(high / year.point)
    let spread = ratio / Normal().quantile(lowerTail: 0.9)
    self.init(
      year: year.year, expected: year.point,
      chance: Target.chance(of: plan, in: year, isLowGood: isLowGood),
      spread: spread.isNaN ? Self.spreads.upperBound : spread)
  }
}
