public import NumericCore

/// How well outcomes of stated plans would have been foretold: each year is left out in turn, what
/// is learnt from the others judges its plans.
public struct PlanBacktest: Sendable {
  /// A way to foretell the outcome of a plan.
  public enum Method: String, CaseIterable, Sendable {
    /// The trend alone, as if no plan were known.
    case trend
    /// The plan itself.
    case plan
    /// The plan times what such plans of the maker came to, drawn toward 1 as they are few.
    case attainedPlan = "attained-plan"
    /// What is learnt: plan, trend and record together.
    case combination
  }

  /// What a method came to.
  public struct Score: Sendable {
    public let method: Method
    /// Of the logarithm of outcome to forecast without its sign, at most 1.5.
    public let meanError: Double
    public let medianError: Double
    /// The mean squared error of the chance that the plan is reached; nil for a method without one.
    public let brier: Double?
    /// How often the outcome lay within the ranges; nil for a method without them.
    public let coverage80: Double?
    public let coverage95: Double?
    /// What the combination's mean error is less than this one's: the middle 90% of draws of the
    /// makers; nil for the combination.
    public let gain: ClosedRange<Double>?
  }

  public let plans: Int
  public let makers: Int
  public let years: Int
  /// The share of the plans that were reached.
  public let reached: Double
  public let scores: [Score]

  /// The Brier score of the share reached, told of every plan.
  public var baseBrier: Double { reached * (1 - reached) }

  /// Errors count no more than this.
  static let farthest = 1.5

  /// Scores the plans that reports state; nil for fewer than two years with plans.
  ///
  /// - Throws: `NotPositiveDefinite`, which finite lines do not cause.
  public init?(of lines: [PlanLine]) throws(NotPositiveDefinite) {
    let training = PlanTraining(.reports)
    let cases = lines.flatMap(training.cases)
    let folds = Set(cases.map(\.year)).sorted()
    guard folds.count > 1 else { return nil }
    var judged: [JudgedPlan] = []
    for year in folds {
      let result = try training.trained(on: cases.filter { $0.year != year })
      guard let calibration = try? result.calibration() else { return nil }
      judged += cases.filter { $0.year == year }.map { JudgedPlan($0, by: calibration) }
    }
    plans = cases.count
    makers = Set(cases.map(\.maker)).count
    years = folds.count
    reached = Double(cases.count { $0.isReached }) / Double(cases.count)
    scores = Method.allCases.map { PlanBacktest.score($0, of: judged) }
  }

  private static func score(_ method: Method, of plans: [JudgedPlan]) -> Score {
    let errors = plans.map { $0.error(of: method) }
    func share(_ holds: (JudgedPlan) -> Bool) -> Double {
      Double(plans.count(where: holds)) / Double(plans.count)
    }
    let chances = plans.compactMap { plan in
      plan.chance(of: method).map { ($0, plan.item.isReached ? 1.0 : 0) }
    }
    let squares = chances.reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    let isOurs = method == .combination
    return Score(
      method: method, meanError: errors.reduce(0, +) / Double(errors.count),
      medianError: SortedSample(errors)?.median ?? 0,
      brier: chances.isEmpty ? nil : squares / Double(chances.count),
      coverage80: isOurs ? share { $0.isWithin(0.8) } : nil,
      coverage95: isOurs ? share { $0.isWithin(0.95) } : nil,
      gain: isOurs ? nil : gain(over: method, on: plans))
  }

  /// The middle 90% of what is gained over a method, of draws of the makers with replacement.
  private static func gain(over method: Method, on plans: [JudgedPlan]) -> ClosedRange<Double> {
    let groups = Dictionary(grouping: plans, by: \.item.maker).sorted { $0.key < $1.key }
      .map { group in
        (
          count: group.value.count,
          sum: group.value.reduce(0) { $0 + $1.error(of: method) - $1.error(of: .combination) }
        )
      }
    var random = SplitMix64(seed: 1)
    let means = (0..<draws).map { _ in
      let drawn = groups.indices.map { _ in groups[Int.random(in: groups.indices, using: &random)] }
      let count = drawn.reduce(0) { $0 + $1.count }
      return drawn.reduce(0) { $0 + $1.sum } / Double(max(count, 1))
    }.sorted()
    return means[draws / 20]...means[draws - 1 - draws / 20]
  }

  /// How often makers are drawn.
  private static let draws = 2000
}
