import Glibc
import NumericCore
import Trends

/// What is known of a plan before its year: how plans of the series went so far, what it asks, and
/// what the trend says of it.
///
/// Attainments are logarithms of outcome to plan, held to ±1.5. Where less is better their signs
/// are turned, as that of the growth asked, so that positive is good everywhere. Means of few values
/// are drawn toward what is usual, so that a record of any length has all traits.
struct PlanTraits: Sendable, Equatable {
  /// The last attainment; 0 without a record, as the next two.
  let last: Double
  /// The mean attainment, a year counting 0.7 times as much as the year after it.
  let mean: Double
  let median: Double
  /// How far attainments are from their median.
  let spread: Double
  /// The share of the plans that were reached, recent ones counting more.
  let hits: Double
  /// Whether the third last plan was reached: 1 or 0.
  let thirdLastHit: Double
  /// The share of plans met to the digit.
  let exact: Double
  /// The growth that the plan asks.
  let asked: Double
  /// The last growth.
  let growth: Double
  /// How far yearly growths are from their median.
  let volatility: Double
  /// The logarithm of what the trend expects to the plan.
  let trend: Double
  /// The chance that the trend gives the plan.
  let trendChance: Double
  /// The standard deviation of what the trend expects, in logarithms.
  let trendSpread: Double
  /// The growth that the plan asks a year, since the last outcome.
  let askedYearly: Double
  /// The number of plans whose outcome is known.
  let pairs: Double

  /// No attainment and no growth asked counts further than this.
  static let farthest = 1.5
  /// No growth counts further than this.
  static let steepest = 1.0
  /// How much a pair counts beside the one after it.
  static let fading = 0.7
  /// The share of plans that are reached usually, and what is usual for spreads.
  static let usualHits = 0.32
  static let usualSpread = 0.1
  /// Chances are held this far from 0 and 1.
  static let leastChance = 0.005
  /// How far off plans usually are, beside which the trend is weighed by its spread.
  static let usualError = 0.1
  /// A record of so many pairs counts half.
  static let halfway = 3.0
  /// No growth asked a year counts further than this.
  static let steepestAsked = 0.5

  /// The traits of a plan above zero, of whose year the trend expects a value above zero.
  init(plan: Double, record: AttainmentHistory, trend: PlanTrend, isLowGood: Bool) {
    let sign = isLowGood ? -1.0 : 1
    func ratio(_ above: Double, _ below: Double, _ limit: Double) -> Double {
      min(max(sign * log(above / below), -limit), limit)
    }
    let attainments = record.pairs.map { ratio($0.outcome, $0.plan, PlanTraits.farthest) }
    let weights = attainments.indices.reversed().map { pow(PlanTraits.fading, Double($0)) }
    let total = weights.reduce(0, +)
    func fading(_ values: [Double]) -> Double {
      zip(weights, values).reduce(0) { $0 + $1.0 * $1.1 }
    }
    let reached = attainments.map { $0 >= -PlannedYear.tolerance ? 1.0 : 0 }
    let count = Double(attainments.count)
    let middle = SortedSample(attainments)?.median ?? 0
    last = attainments.last ?? 0
    mean = total > 0 ? fading(attainments) / total : 0
    median = middle
    spread = min(
      (attainments.reduce(0) { $0 + abs($1 - middle) } + PlanTraits.usualSpread) / (count + 1), 1)
    hits = (fading(reached) + PlanTraits.usualHits) / (total + 1)
    thirdLastHit = reached.count > 2 ? reached[reached.count - 3] : PlanTraits.usualHits
    exact = Double(attainments.count { abs($0) < PlannedYear.tolerance }) / (count + 1)
    asked = ratio(plan, record.history.lastValue, PlanTraits.farthest)
    let outcomes = record.history.values
    let growths = zip(outcomes.dropFirst(), outcomes).map { sign * log($0 / $1) }
    growth = min(max(growths.last ?? 0, -PlanTraits.steepest), PlanTraits.steepest)
    let typical = SortedSample(growths)?.median ?? 0
    volatility = min(
      (growths.reduce(0) { $0 + abs($1 - typical) } + PlanTraits.usualSpread)
        / (Double(growths.count) + 1), 1)
    self.trend = ratio(trend.expected, plan, PlanTraits.farthest)
    trendChance = min(max(trend.chance, PlanTraits.leastChance), 1 - PlanTraits.leastChance)
    trendSpread = trend.spread
    let years = Double(max(1, trend.year - record.history.lastYear))
    let yearly = sign * log(plan / record.history.lastValue) / years
    askedYearly = min(max(yearly, -PlanTraits.steepestAsked), PlanTraits.steepestAsked)
    pairs = count
  }

  /// 1 without a record, falling with its length.
  var novelty: Double { 1 / (pairs + 1) }

  /// How much the trend counts beside the plan, the more the surer it is (Bates and Granger,
  /// Operational Research Quarterly 20, 1969, for errors that are not correlated).
  var trendWeight: Double {
    let (ours, other) = (PlanTraits.usualError, trendSpread)
    return ours * ours / (ours * ours + other * other)
  }

  /// The mean attainment, drawn toward 0 as the record is short.
  var shrunkMean: Double {
    min(max(mean, -PlanTraits.steepestAsked), PlanTraits.steepestAsked) * pairs
      / (pairs + PlanTraits.halfway)
  }

  /// The chance that a plan is reached if attainments scatter about the last.
  var lastChance: Double {
    Normal().lowerTail(at: min(max(last / spread, -3), 3))
  }
}
