import Glibc

/// How far a history may be off, a number of years ahead, on the scale that it is projected on.
struct Spread: Sendable, Equatable {
  /// The size of the series' yearly change.
  let unit: Double
  let law: ErrorLaw

  init(unit: Double, law: ErrorLaw) {
    self.unit = unit
    self.law = law
  }

  /// The observations that the usual change of the kind stands for.
  static let prior = 1.0
  /// Keeps an absurd deviation of the last value finite.
  static let widest = 1e300

  /// The spread of a history that is on its scale.
  init(of placed: History, usual: UsualChange, law: ErrorLaw) {
    unit = Spread.unit(own: placed.meanStep, changes: placed.count - 1, usual: usual.size)
    self.law = law
  }

  /// The scale of the errors, that of an uncertain last value added in quadrature.
  func errors(horizon: Int, lastDeviation: Double) -> ErrorLaw.Scale {
    let scale = law.scale(horizon: horizon)
    func wide(_ side: Double) -> Double { min(hypot(unit * side, lastDeviation), Spread.widest) }
    return ErrorLaw.Scale(
      below: wide(scale.below), above: wide(scale.above), freedom: scale.freedom)
  }

  /// The root of the mean of two squares, the series' own mean change and the usual one, weighted
  /// by the number of changes and `prior`: the moderated variance of Smyth, Statistical
  /// Applications in Genetics and Molecular Biology 3 (2004).
  static func unit(own: Double, changes: Int, usual: Double) -> Double {
    let changes = Double(changes)
    return ((changes * own * own + prior * usual * usual) / (changes + prior)).squareRoot()
  }
}
