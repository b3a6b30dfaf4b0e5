public import Figures

/// What other series teach: usual growth, the standing of the models, and the size of errors.
///
/// Made by `calibrate` from training years and handed in as typed rows; this module reads no file.
public struct Calibration: Sendable {
  /// Why rows are no calibration.
  public enum Failure: Error, Equatable, Sendable {
    case growthMissing(kind: Indicator.Kind)
    case growthInvalid(kind: Indicator.Kind)
    case noMembers
    case memberInvalid(model: TrendName)
    case spreadMissing(form: Form, observations: Int, horizon: Int)
    case spreadInvalid(form: Form, observations: Int, horizon: Int)
  }

  /// The models that may be combined.
  public static let combinable = Set(TrendName.allCases).subtracting([.pooledGrowth, .combination])

  public let members: [Member]
  private let growths: [Indicator.Kind: Growth]
  private let laws: [Form: [ErrorLaw]]

  /// A calibration of typed rows in any order.
  ///
  /// Every kind needs its growth; every form needs rows from one observation on, horizons from 1
  /// without a gap, scales positive and not falling with the horizon. Throws `Failure`, naming the
  /// row.
  public init(growth: [Growth], members: [Member], spreads: [Spread]) throws(Failure) {
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
    for member in members {
      let sound = member.weight >= 0 && member.weight.isFinite && member.error > 0
      guard sound, member.error.isFinite, Calibration.combinable.contains(member.model) else {
        throw .memberInvalid(model: member.model)
      }
    }
    guard members.contains(where: { $0.weight > 0 }) else { throw .noMembers }
    var laws: [Form: [ErrorLaw]] = [:]
    for form in Form.allCases { laws[form] = try ErrorLaw.laws(of: form, from: spreads) }
    self.growths = growths
    self.members = members
    self.laws = laws
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
