import Glibc
public import NumericCore
public import Trends

/// Learns what comes of plans from the records of many plan-makers.
///
/// Every year with a plan, an outcome and three years before it is a case; each is also taken as if
/// only the last one or two plans were known, with little weight, so that short records are met
/// too. Attainments by least absolute deviations drawn toward a mixture of the last and the mean
/// one, chances by logistic regression, the size of errors by least squares of their logarithms.
public struct PlanTraining: Sendable {
  /// A plan-maker's line of plans and outcomes.
  public struct Line: Sendable {
    public let maker: String
    public let history: History
    public let plans: [Int: Double]

    public init(maker: String, history: History, plans: [Int: Double]) {
      self.maker = maker
      self.history = history
      self.plans = plans
    }
  }

  /// What is learnt.
  public struct Result: Sendable {
    public let coefficients: [PlanRegression: [PlanRegressor: Double]]
    public let law: PlanCalibration.Law
  }

  let ladder: Ladder

  /// - Parameter ladder: tells the trend of every line.
  public init(ladder: Ladder) { self.ladder = ladder }

  static let fewest = 3
  /// The numbers of plans that are kept of longer records, and how much such a case counts.
  static let kept = [1, 2]
  static let weightOfKept = 0.05
  static let prior: [PlanRegressor: Double] = [.last: 0.4, .mean: 0.3]
  static let ridges: [PlanRegression: Double] = [.attainment: 0.01, .chance: 0.003, .error: 1e-3]
  /// Keeps the logarithm of a small error finite.
  static let smallest = 0.01

  /// A plan with what was known of it, and its outcome.
  private struct Case: Sendable {
    let traits: PlanTraits
    let attainment: Double
    let weight: Double

    var isReached: Bool { attainment >= -PlannedYear.tolerance }
  }

  /// - Throws: `NotPositiveDefinite`, which finite lines do not cause.
  public func trained(on lines: [Line]) throws(NotPositiveDefinite) -> Result {
    let cases = lines.flatMap(cases(of:))
    let attainment = try fit(.attainment, on: cases) {
      min(max($0.attainment, -PlanTraits.farthest), PlanTraits.farthest)
    }
    func miss(_ item: Case) -> Double {
      item.attainment - PlanTraining.value(attainment, of: .attainment, for: item.traits)
    }
    let error = try fit(.error, on: cases) { log(abs(miss($0)) + PlanTraining.smallest) }
    let chance = try fit(.chance, on: cases) { $0.isReached ? 1 : 0 }
    let scaled = cases.map { item in
      miss(item) / exp(PlanTraining.value(error, of: .error, for: item.traits))
    }
    return Result(
      coefficients: [.attainment: attainment, .error: error, .chance: chance],
      law: PlanTraining.law(scaled, weights: cases.map(\.weight)))
  }

  private func fit(
    _ regression: PlanRegression, on cases: [Case], response: (Case) -> Double
  ) throws(NotPositiveDefinite) -> [PlanRegressor: Double] {
    let regressors = regression.regressors
    var rows = LeastAbsoluteDeviations.Rows(width: regressors.count)
    for item in cases {
      rows.append(
        regressors.map(item.traits.value), response: response(item), weight: item.weight)
    }
    let ridge = PlanTraining.ridges[regression] ?? 0.01
    let fitted: [Double] =
      switch regression {
      case .attainment:
        try LeastAbsoluteDeviations(ridge: ridge, closeness: 0.01)
          .fit(rows, prior: regressors.map { PlanTraining.prior[$0] ?? 0 })
      case .error:
        try LeastAbsoluteDeviations(loss: .squares, ridge: ridge)
          .fit(rows, prior: regressors.map { _ in 0 })
      case .chance: try LogisticRegression(ridge: ridge).fit(rows)
      }
    return Dictionary(uniqueKeysWithValues: zip(regressors, fitted))
  }

  private static func value(
    _ coefficients: [PlanRegressor: Double], of regression: PlanRegression,
    for traits: PlanTraits
  ) -> Double {
    regression.regressors.reduce(0) {
      $0 + (coefficients[$1] ?? 0) * traits.value(of: $1)
    }
  }

  /// The Student t on either side that has the outer quantiles of the errors.
  private static func law(_ errors: [Double], weights: [Double]) -> PlanCalibration.Law {
    var quantiles = ErrorQuantiles()
    for (error, weight) in zip(errors, weights) { quantiles.add(error, weight: weight) }
    let law = ErrorQuantiles.spreads(form: .log, observations: 1, [quantiles]).first
    return .init(below: law?.below ?? 1, above: law?.above ?? 1, freedom: law?.freedom ?? 5)
  }

  private func cases(of line: Line) -> [Case] {
    (PlanTraining.fewest..<max(line.history.count, PlanTraining.fewest)).flatMap { index in
      cases(of: line, at: index)
    }
  }

  /// The cases of one year: none unless it follows the year before at once and has a plan.
  private func cases(of line: Line, at index: Int) -> [Case] {
    let past = line.history.prefix(index)
    let year = line.history.years[index]
    let outcome = line.history.values[index]
    guard year == past.lastYear + 1, let plan = line.plans[year], plan > 0, outcome > 0,
      let record = AttainmentHistory(past, plans: line.plans),
      let trend = try? ladder.fit(past).projection(horizon: 1).years.first
    else { return [] }
    let chance = Target.chance(of: plan, in: trend, isLowGood: false)
    return ([record.pairs.count] + PlanTraining.kept).enumerated().map { position, count in
      Case(
        traits: PlanTraits(
          plan: plan, record: record.keeping(last: count), expected: trend.point,
          chance: chance, isLowGood: false),
        attainment: log(outcome / plan), weight: position == 0 ? 1 : PlanTraining.weightOfKept)
    }
  }
}
