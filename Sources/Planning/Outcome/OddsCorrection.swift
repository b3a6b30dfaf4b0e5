/// Sets right the odds that a regression tells: a line with kinks, from the logarithm of the odds
/// told to that of the odds that came about.
///
/// Of plans that are as likely reached as not, some makers reach nearly all to the digit and others
/// few, so that straight odds are too high about a half and too low near one.
public struct OddsCorrection: Sendable, Equatable {
  /// What it is made of.
  public enum Term: String, CaseIterable, Sendable, Hashable {
    case constant
    case odds
    case aboveMinusOne = "odds-above--1"
    case aboveZero = "odds-above-0"
    case aboveOne = "odds-above-1"

    /// Its value for the logarithm of odds.
    func value(at odds: Double) -> Double {
      switch self {
      case .constant: 1
      case .odds: odds
      case .aboveMinusOne: max(0, odds + 1)
      case .aboveZero: max(0, odds)
      case .aboveOne: max(0, odds - 1)
      }
    }
  }

  public let coefficients: [Term: Double]

  /// - Parameter coefficients: a term that is missing is as for odds that are right.
  public init(_ coefficients: [Term: Double] = [:]) {
    self.coefficients = Dictionary(
      uniqueKeysWithValues: Term.allCases.map {
        ($0, coefficients[$0] ?? ($0 == .odds ? 1 : 0))
      })
  }

  /// Whether every coefficient is a number and higher odds are never made lower.
  var isSound: Bool {
    guard coefficients.values.allSatisfy(\.isFinite) else { return false }
    var slope = 0.0
    return Term.allCases.dropFirst().allSatisfy { term in
      slope += coefficients[term] ?? 0
      return slope >= 0
    }
  }

  /// The logarithm of the odds that come about where that of the odds told is `odds`.
  func corrected(_ odds: Double) -> Double {
    Term.allCases.reduce(0) { $0 + (coefficients[$1] ?? 0) * $1.value(at: odds) }
  }
}
