import Glibc
public import NumericCore
import Trends

/// Learns what comes of plans from lines of plans and outcomes.
///
/// Every plan with an outcome and enough years before it is a case. Attainments are learnt by least
/// absolute deviations drawn toward what is known beforehand, chances by logistic regression whose
/// odds are then set right, the size of errors by least squares of their logarithms. Of reports,
/// plans met to the digit are a share of their own: an estimate that equals the plan is no error of
/// size zero.
public struct PlanTraining: Sendable {
  /// What is learnt.
  public struct Result: Sendable, Equatable {
    public let source: PlanSource
    public let coefficients: PlanCalibration.Coefficients
    public let odds: OddsCorrection
    public let law: PlanCalibration.Law

    /// What is learnt, ready to judge plans.
    public func calibration() throws(PlanCalibration.Failure) -> PlanCalibration {
      try PlanCalibration(source, coefficients: coefficients, odds: odds, law: law)
    }
  }

  public let source: PlanSource

  public init(_ source: PlanSource) { self.source = source }

  /// What is learnt from lines.
  ///
  /// - Throws: `NotPositiveDefinite`, which finite lines do not cause.
  public func trained(on lines: [PlanLine]) throws(NotPositiveDefinite) -> Result {
    try trained(on: lines.flatMap(cases))
  }

  /// The plans of a line that can be learnt from.
  func cases(of line: PlanLine) -> [PlanCase] {
    (fewest..<max(line.history.count, fewest)).flatMap { index -> [PlanCase] in
      let years = line.history.years
      guard allowsGaps || years[index] == years[index - 1] + 1 else { return [] }
      return PlanCase.views(of: line, at: index, kept: kept, weightOfKept: Self.weightOfKept)
    }
  }

  func trained(on cases: [PlanCase]) throws(NotPositiveDefinite) -> Result {
    let scattered = tellsExact ? cases.filter { !$0.isExact } : cases
    let attainment = try fit(.attainment, on: scattered) {
      min(max($0.gain, -farthest), farthest)
    }
    func miss(_ item: PlanCase) -> Double {
      item.gain - value(attainment, of: .attainment, for: item)
    }
    let error = try fit(.error, on: cases) { log(miss($0).magnitude + PlanTraining.smallest) }
    let chance = try fit(.chance, on: cases) { $0.isReached ? 1 : 0 }
    let errors = scattered.map { item in
      (size: miss(item) / exp(value(error, of: .error, for: item)), weight: item.weight)
    }
    return Result(
      source: source,
      coefficients: [.attainment: attainment, .error: error, .chance: chance],
      odds: try odds(chance, on: cases), law: law(of: errors, among: cases))
  }

  private func fit(
    _ regression: PlanRegression, on cases: [PlanCase], response: (PlanCase) -> Double
  ) throws(NotPositiveDefinite) -> [PlanRegressor: Double] {
    let regressors = regression.regressors(for: source)
    guard !regressors.isEmpty else { return [:] }
    var rows = LeastAbsoluteDeviations.Rows(width: regressors.count)
    for item in cases {
      rows.append(
        regressors.map(item.traits.value), response: response(item), weight: item.weight)
    }
    let ridge = ridge(of: regression)
    let fitted: [Double] =
      switch regression {
      case .attainment:
        try LeastAbsoluteDeviations(ridge: ridge, closeness: closeness)
          .fit(rows, prior: regressors.map { prior[$0] ?? 0 })
      case .error:
        try LeastAbsoluteDeviations(loss: .squares, ridge: ridge)
          .fit(rows, prior: regressors.map { _ in 0 })
      case .chance: try LogisticRegression(ridge: ridge).fit(rows)
      }
    return Dictionary(uniqueKeysWithValues: zip(regressors, fitted))
  }

  /// What sets the odds of a regression right on the cases that it was learnt from.
  private func odds(
    _ chance: [PlanRegressor: Double], on cases: [PlanCase]
  ) throws(NotPositiveDefinite) -> OddsCorrection {
    guard !chance.isEmpty, !cases.isEmpty else { return OddsCorrection() }
    let terms = OddsCorrection.Term.allCases
    var rows = LeastAbsoluteDeviations.Rows(width: terms.count)
    for item in cases {
      let odds = value(chance, of: .chance, for: item)
      rows.append(
        terms.map { $0.value(at: odds) }, response: item.isReached ? 1 : 0, weight: item.weight)
    }
    let fitted = try LogisticRegression(ridge: PlanTraining.ridgeOfOdds).fit(rows)
    let correction = OddsCorrection(Dictionary(uniqueKeysWithValues: zip(terms, fitted)))
    return correction.isSound ? correction : OddsCorrection()
  }

  private func value(
    _ coefficients: [PlanRegressor: Double], of regression: PlanRegression, for item: PlanCase
  ) -> Double {
    regression.regressors(for: source).reduce(0) {
      $0 + (coefficients[$1] ?? 0) * item.traits.value(of: $1)
    }
  }
}
