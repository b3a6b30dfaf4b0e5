import Glibc
import NumericCore

/// Whether plans are missed or surpassed as a rule: the mean gain over plan with three tests of its
/// being zero.
///
/// Gains are logarithms, positive where a plan was surpassed. The tests take years for independent;
/// years of one province share its weather, so over many series they are surer than they should be.
public struct PlanningBias: Hashable, Sendable {
  /// Student's t of the mean.
  public struct MeanTest: Hashable, Sendable {
    public let t: Double
    public let degreesOfFreedom: Int
    /// Two-sided.
    public let pValue: Double
  }

  /// The fewest pairs that a mean is tested for.
  public static let minimum = 3

  /// Number of plans with their outcomes.
  public let pairs: Int
  public let meanGain: Double
  /// `nil` for fewer than three pairs, and where all gains are equal.
  public let meanTest: MeanTest?
  /// `nil` for fewer than six pairs with a gain other than zero.
  public let signedRankTest: SignedRankTest?
  /// How many plans were reached.
  public let reached: Int
  /// The two-sided probability of a count so far from half, if either were as likely; `nil` for
  /// fewer than six pairs, which cannot be significant.
  public let signTest: Double?

  /// `nil` without a pair.
  public init?(of years: [PlannedYear]) {
    let gains = years.map(\.gain)
    guard let summary = Summary(gains) else { return nil }
    pairs = summary.count
    meanGain = summary.mean
    meanTest = Self.meanTest(summary)
    signedRankTest = SignedRankTest(gains)
    reached = years.count { $0.isReached }
    signTest = pairs >= SignedRankTest.minimum ? Self.signTest(reached, of: pairs) : nil
  }

  /// The mean attainment that goes with the gain: 0.95 for outcomes 5% short of plan.
  public var typicalAttainment: Double { exp(meanGain) }

  private static func meanTest(_ summary: Summary) -> MeanTest? {
    guard summary.count >= minimum, let deviation = summary.standardDeviation, deviation > 0 else {
      return nil
    }
    let t = summary.mean / (deviation / Double(summary.count).squareRoot())
    let freedom = summary.count - 1
    let tail = StudentT(degreesOfFreedom: Double(freedom)).upperTail(at: t.magnitude)
    return MeanTest(t: t, degreesOfFreedom: freedom, pValue: min(1, 2 * tail))
  }

  private static func signTest(_ successes: Int, of trials: Int) -> Double {
    let even = Binomial(trials: trials, probability: 0.5)
    return min(1, 2 * even.lowerTail(at: min(successes, trials - successes)))
  }
}
