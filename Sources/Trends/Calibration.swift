public import Figures

/// What other series teach: usual growth, how to weigh simple forecasts, and the size of errors.
///
/// Made by `calibrate` from training years and handed in as typed rows; this module reads no file.
public struct Calibration: Sendable {
  /// Why rows are no calibration.
  public enum Failure: Error, Equatable, Sendable {
    case growthMissing(kind: Indicator.Kind)
    case growthInvalid(kind: Indicator.Kind)
    case coefficientMissing(
      regression: PooledRegression.Name, form: Form, horizon: Int, term: Regressor)
    case coefficientInvalid(
      regression: PooledRegression.Name, form: Form, horizon: Int, term: Regressor)
    case traitInvalid(trait: ErrorScale.Trait)
    case spreadMissing(form: Form, observations: Int, horizon: Int)
    case spreadInvalid(form: Form, observations: Int, horizon: Int)
  }

  let regressions: [PooledRegression.Name: [Form: PooledRegression]]
  let errorScale: ErrorScale
  private let growths: [Indicator.Kind: Growth]
  private let laws: [Form: [ErrorLaw]]

  /// A calibration of typed rows in any order.
  ///
  /// Every kind needs its growth; every regression a coefficient of each of its terms, on each of
  /// its scales, one to six years ahead; every form needs laws from one observation on, horizons
  /// from 1 without a gap, scales positive and not falling with the horizon. A trait that is
  /// missing counts nothing. Throws `Failure`, naming the row.
  public init(
    growth: [Growth], coefficients: [Coefficient], traits: [ErrorScale.Trait: Double],
    spreads: [Spread]
  ) throws(Failure) {
    var growths: [Indicator.Kind: Growth] = [:]
    for row in growth {
      guard row.growth.isFinite, row.spread > 0, row.spread.isFinite else {
        throw .growthInvalid(kind: row.kind)
      }
      growths[row.kind] = row
    }
    for kind in Indicator.Kind.allCases where growths[kind] == nil {
      throw .growthMissing(kind: kind)
    }
    for (trait, value) in traits where !value.isFinite { throw .traitInvalid(trait: trait) }
    var laws: [Form: [ErrorLaw]] = [:]
    for form in Form.allCases { laws[form] = try ErrorLaw.laws(of: form, from: spreads) }
    self.growths = growths
    regressions = try Calibration.regressions(coefficients)
    errorScale = ErrorScale(coefficients: traits)
    self.laws = laws
  }

  private static func regressions(_ rows: [Coefficient]) throws(Failure)
    -> [PooledRegression.Name: [Form: PooledRegression]]
  {
    var values: [Coefficient.Place: Double] = [:]
    for row in rows { values[row.place] = row.value }
    var regressions: [PooledRegression.Name: [Form: PooledRegression]] = [:]
    for name in PooledRegression.Name.allCases {
      for form in name.forms {
        var table: [[Double]] = []
        for horizon in 1...Predictors.horizons {
          var row: [Double] = []
          for term in name.terms {
            let place = Coefficient.Place(
              regression: name, form: form, horizon: horizon, term: term)
            guard let value = values[place] else {
              throw .coefficientMissing(
                regression: name, form: form, horizon: horizon, term: term)
            }
            guard value.isFinite else {
              throw .coefficientInvalid(
                regression: name, form: form, horizon: horizon, term: term)
            }
            row.append(value)
          }
          table.append(row)
        }
        regressions[name, default: [:]][form] = PooledRegression(
          terms: name.terms, coefficients: table)
      }
    }
    return regressions
  }

  /// The usual growth of a kind.
  public func growth(of kind: Indicator.Kind) -> Growth {
    guard let growth = growths[kind] else { preconditionFailure("Every kind has its growth.") }
    return growth
  }

  /// The law of errors of a history of `observations` values.
  func law(_ form: Form, observations: Int) -> ErrorLaw {
    guard let law = laws[form]?.last(where: { $0.observations <= observations }) else {
      preconditionFailure("Every form has a law from one observation on.")
    }
    return law
  }
}
