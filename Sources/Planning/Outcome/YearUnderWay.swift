public import Figures
import Glibc
import NumericCore

/// What will come of a year of which the first months are told: what they point to, weighed against
/// what was expected before by how sure each is.
///
/// Where the two lie further apart than both allow, the range is widened by as much (Birge, Physical
/// Review 40, 1932).
public struct YearUnderWay: Sendable {
  public let partial: PartialOutcome
  /// What was expected before.
  public let before: Prospect
  /// What was reached so far, in the unit of the series.
  public let reached: Double
  /// The share of a year that is usually reached by then.
  public let usualShare: Double
  /// What the year comes to if the usual share was reached.
  public let implied: Double
  /// How much that counts, from 0 to 1.
  public let weight: Double
  /// Of the logarithm of the outcome.
  private let outcome: AttainmentDistribution

  /// Whether what the months point to lies further from what was expected than both allow.
  public let isSurprising: Bool

  /// So many standard deviations are a surprise.
  private static let surprise = 3.0

  /// How errors are spread: a little wider in the tails than normal.
  private static let law = SplitStudentT(below: 1, above: 1, freedom: 6)

  /// Nil where nothing is told of the first months of the year, and where that, or what was
  /// expected before, is not above zero.
  init?(_ year: Int, of series: Series, before: Prospect, by pace: YearPace) {
    guard let (partial, reached) = series.lastPartial(of: year) else { return nil }
    let (low, middle, high) = (before.quantile(0.1), before.value, before.quantile(0.9))
    guard reached > 0, reached.isFinite, low > 0, high > low, high.isFinite else { return nil }
    let expected = pace.expected(after: series.paces)
    let span = YearPace.span(partial.months)
    let pointed = log(reached) + expected.pace * span
    let (ours, theirs) = (
      expected.deviation * span, log(high / low) / 2 / Normal().quantile(lowerTail: 0.9)
    )
    let both = (ours * ours + theirs * theirs).squareRoot()
    let balance = theirs * theirs / (ours * ours + theirs * theirs)
    let distance = (pointed - log(middle)).magnitude / both
    let balanced = balance * pointed + (1 - balance) * log(middle)
    let size = ours * theirs / both * max(1, distance / 2)
    // What was reached already may leave no room for what was expected before.
    let isBeyond = balanced - 2 * size <= log(reached)
    let weight = isBeyond ? 1 : balance
    self.partial = partial
    self.before = before
    self.reached = reached
    self.weight = weight
    isSurprising = distance > Self.surprise
    usualShare = exp(-expected.pace * span)
    implied = exp(pointed)
    outcome = AttainmentDistribution(
      centre: isBeyond ? pointed : balanced,
      size: isBeyond ? ours : size,
      law: Self.law)
  }

  /// The value that is not exceeded with probability `p`, strictly between 0 and 1; what was reached
  /// is not lost again.
  public func quantile(_ p: Double) -> Double {
    min(max(exp(outcome.quantile(p)), reached), Double.greatestFiniteMagnitude)
  }

  /// The probability that a target is reached, within the tolerance of `PlannedYear`.
  func chance(of target: Double, isLowGood: Bool) -> Double {
    guard target > 0 else { return isLowGood ? 0 : 1 }
    let slack = isLowGood ? PlannedYear.tolerance : -PlannedYear.tolerance
    let goal = log(target) + slack
    if exp(goal) <= reached { return isLowGood ? 0 : 1 }
    let above = outcome.chance(of: goal)
    return isLowGood ? 1 - above : above
  }
}

extension Series {
  /// What the first months came to: as printed, or by the share of the plan.
  func reached(by partial: PartialOutcome) -> Double? {
    if let value = partial.value?.double { return value }
    guard let share = partial.statedAttainment, share.unit.isPercentage,
      let plan = plan(for: partial.year)?.value.double
    else { return nil }
    return plan * share.decimal.value.double / 100
  }

  /// The last that is told of a year before it was over, with what it came to; only of amounts that
  /// add up over a year.
  func lastPartial(of year: Int) -> (partial: PartialOutcome, reached: Double)? {
    guard indicator.nature == .flow, [.money, .level].contains(indicator.kind) else { return nil }
    return partials.last { $0.year == year && reached(by: $0) != nil }.flatMap { partial in
      reached(by: partial).map { (partial, $0) }
    }
  }

  /// The paces of the years whose first months and outcome are both known.
  var paces: [Double] {
    observations.filter { !$0.restsOnPlan }.compactMap { observation in
      lastPartial(of: observation.year).flatMap {
        YearPace.pace(
          of: observation.value.double, after: $0.reached, months: $0.partial.months)
      }
    }
  }
}
