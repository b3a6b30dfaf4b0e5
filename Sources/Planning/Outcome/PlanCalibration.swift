import NumericCore

/// What the plans of many makers teach: how outcomes follow from plans, records and trends.
///
/// Made by `calibrate` and handed in as typed rows; this module reads no file.
public struct PlanCalibration: Sendable, Equatable {
  /// Why rows are no calibration.
  public enum Failure: Error, Equatable, Sendable {
    case coefficientMissing(regression: PlanRegression, regressor: PlanRegressor)
    case lawInvalid
  }

  /// How errors are spread about the outcome expected, in units of their size: Student t, with a
  /// width of its own on either side.
  public struct Law: Sendable, Equatable {
    public let below: Double
    public let above: Double
    public let freedom: Double

    public init(below: Double, above: Double, freedom: Double) {
      self.below = below
      self.above = above
      self.freedom = freedom
    }
  }

  /// The law as a distribution.
  let law: SplitStudentT
  private let coefficients: [PlanRegression: [Double]]

  /// A calibration of coefficients; throws `Failure` where one is missing or no number.
  public init(coefficients rows: [PlanRegression: [PlanRegressor: Double]], law: Law)
    throws(Failure)
  {
    var coefficients: [PlanRegression: [Double]] = [:]
    for regression in PlanRegression.allCases {
      for regressor in regression.regressors {
        guard let value = rows[regression]?[regressor], value.isFinite else {
          throw .coefficientMissing(regression: regression, regressor: regressor)
        }
        coefficients[regression, default: []].append(value)
      }
    }
    guard law.below > 0, law.above > 0, law.freedom > 0, law.below.isFinite, law.above.isFinite
    else { throw .lawInvalid }
    self.coefficients = coefficients
    self.law = SplitStudentT(below: law.below, above: law.above, freedom: law.freedom)
  }

  /// The value of a regression for the traits of a plan.
  func value(of regression: PlanRegression, for traits: PlanTraits) -> Double {
    zip(regression.regressors, coefficients[regression] ?? []).reduce(0) {
      $0 + $1.1 * traits.value(of: $1.0)
    }
  }
}
