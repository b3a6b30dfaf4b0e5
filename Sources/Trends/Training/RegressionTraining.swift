import Glibc
public import NumericCore

/// Learns the pooled regressions from windows of many series.
///
/// A window's predictors and the changes that followed are in units of its mean step. Rows weigh by
/// what an error of one unit adds to the mean of MASE and sMAPE; series count equally within their
/// collection, and collections equally. The deviations that are made least are absolute; the ridge
/// draws toward a mixture of the dynamic Theta, the median drift and the last value.
public struct RegressionTraining: Sendable {
  public let loss: LeastAbsoluteDeviations.Loss
  /// Regressors that are left out.
  public let without: Set<Regressor>

  public init(loss: LeastAbsoluteDeviations.Loss = .absolute, without: Set<Regressor> = []) {
    self.loss = loss
    self.without = without
  }

  static let ridge = 0.01
  static let prior: [Regressor: Double] = [.dynamicTheta: 0.4, .medianDrift: 0.2]
  /// How much a window of all years counts beside a cut one.
  static let weightOfAll = 3.0
  /// A change counts no further than so many units a year.
  static let farthest = 12.0
  /// A row weighs no more than this.
  static let heaviest = 10.0
  /// What a value of zero or less counts as beside the last, in logarithms.
  static let nothing = 0.01

  /// The coefficients of all regressions.
  ///
  /// - Throws: `NotPositiveDefinite`, which finite histories do not cause.
  public func trained(on series: [TrainingSeries]) throws(NotPositiveDefinite)
    -> [Calibration.Coefficient]
  {
    var coefficients: [Calibration.Coefficient] = []
    for form in [Form.log, .level] {
      let rows = RegressionRows(of: series, form: form)
      for name in PooledRegression.Name.allCases where name.forms.contains(form) {
        coefficients += try trained(name, form, on: rows)
      }
    }
    return coefficients
  }

  private func trained(_ name: PooledRegression.Name, _ form: Form, on rows: RegressionRows)
    throws(NotPositiveDefinite) -> [Calibration.Coefficient]
  {
    let method = LeastAbsoluteDeviations(loss: loss, ridge: RegressionTraining.ridge)
    let terms = name.terms.filter { !without.contains($0) }
    let prior = terms.map { RegressionTraining.prior[$0] ?? 0 }
    var start: [Double]?
    var coefficients: [Calibration.Coefficient] = []
    for horizon in 1...Predictors.horizons {
      let fit = try method.fit(
        rows.observations(of: terms, horizon: horizon), prior: prior, start: start)
      start = fit
      let values = Dictionary(uniqueKeysWithValues: zip(terms, fit))
      coefficients += name.terms.map { term in
        Calibration.Coefficient(
          .init(regression: name, form: form, horizon: horizon, term: term),
          value: values[term] ?? 0)
      }
    }
    return coefficients
  }
}
