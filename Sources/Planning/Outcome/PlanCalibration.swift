import Glibc
import NumericCore

/// What the plans of many makers teach: how outcomes follow from plans, records and trends.
///
/// Made by `calibrate` and handed in as typed rows; this module reads no file.
public struct PlanCalibration: Sendable, Equatable {
  /// Why rows are no calibration.
  public enum Failure: Error, Equatable, Sendable {
    case coefficientMissing(
      source: PlanSource, regression: PlanRegression, regressor: PlanRegressor)
    /// The law of the errors, or the correction of the odds.
    case lawInvalid(source: PlanSource)
  }

  /// How errors are spread about the outcome expected, in units of their size: Student t, with a
  /// width of its own on either side.
  public struct Law: Sendable, Equatable {
    public let below: Double
    public let above: Double
    public let freedom: Double
    /// The share of plans that are met to the digit, as no such law foretells.
    public let exact: Double

    public init(below: Double, above: Double, freedom: Double, exact: Double = 0) {
      self.below = below
      self.above = above
      self.freedom = freedom
      self.exact = exact
    }

    fileprivate var isSound: Bool {
      [below, above, freedom].allSatisfy { $0 > 0 && $0.isFinite } && (0..<1).contains(exact)
    }
  }

  /// Coefficients by what they are of.
  public typealias Coefficients = [PlanRegression: [PlanRegressor: Double]]

  public let source: PlanSource
  let law: Law
  private let coefficients: [PlanRegression: [Double]]
  private let odds: OddsCorrection

  /// How many pairs make a maker's own share of exact hits count as much as what is usual.
  static let halfwayExact = 4.0

  /// A calibration of coefficients; throws `Failure` where one is missing or no number.
  public init(
    _ source: PlanSource, coefficients rows: Coefficients,
    odds: OddsCorrection = OddsCorrection(), law: Law
  ) throws(Failure) {
    var coefficients: [PlanRegression: [Double]] = [:]
    for regression in PlanRegression.allCases {
      for regressor in regression.regressors(for: source) {
        guard let value = rows[regression]?[regressor], value.isFinite else {
          throw .coefficientMissing(
            source: source, regression: regression, regressor: regressor)
        }
        coefficients[regression, default: []].append(value)
      }
    }
    guard law.isSound, odds.isSound else { throw .lawInvalid(source: source) }
    self.source = source
    self.coefficients = coefficients
    self.odds = odds
    self.law = law
  }

  /// How likely every attainment of a plan is.
  func distribution(for traits: PlanTraits) -> AttainmentDistribution {
    AttainmentDistribution(
      centre: value(of: .attainment, for: traits),
      size: min(exp(value(of: .error, for: traits)), PlannedOutcome.widest),
      law: SplitStudentT(below: law.below, above: law.above, freedom: law.freedom),
      exact: exactness(of: traits))
  }

  /// The chance that a plan is reached, by a regression of its own; nil where the source has none.
  func chance(for traits: PlanTraits) -> Double? {
    guard !PlanRegression.chance.regressors(for: source).isEmpty else { return nil }
    return 1 / (1 + exp(-odds.corrected(value(of: .chance, for: traits))))
  }

  /// How much the plan counts in the outcome expected, from 0 to 1, where it is weighed against the
  /// trend.
  func planWeight(for traits: PlanTraits) -> Double? {
    let regressors = PlanRegression.attainment.regressors(for: source)
    guard let place = regressors.firstIndex(of: .weighedTrend),
      let coefficient = coefficients[.attainment]?[place]
    else { return nil }
    return min(max(1 - coefficient * traits.trendWeight, 0), 1)
  }

  /// The probability that a plan is met to the digit: what is usual, and the maker's own share.
  private func exactness(of traits: PlanTraits) -> Double {
    guard law.exact > 0 else { return 0 }
    return (traits.exact * (traits.pairs + 1) + Self.halfwayExact * law.exact)
      / (traits.pairs + Self.halfwayExact)
  }

  private func value(of regression: PlanRegression, for traits: PlanTraits) -> Double {
    zip(regression.regressors(for: source), coefficients[regression] ?? []).reduce(0) {
      $0 + $1.1 * traits.value(of: $1.0)
    }
  }
}
