import Glibc
import NumericCore

/// How far a history may be off, a number of years ahead, on the scale that it is projected on.
struct Spread: Sendable, Equatable {
  /// The size of changes that are hard to foresee, for misses below and above the point.
  let below: Double
  let above: Double
  let law: ErrorLaw
  /// Whether the sizes are in units of the scale; else they are amounts, which count as shares of
  /// the point on the scale of logarithms.
  let isRelative: Bool

  init(below: Double, above: Double, law: ErrorLaw, isRelative: Bool = true) {
    self.below = below
    self.above = above
    self.law = law
    self.isRelative = isRelative
  }

  /// Keeps an absurd deviation of the last value finite.
  static let widest = 1e300

  /// The scale of the errors, that of an uncertain last value added in quadrature.
  func errors(horizon: Int, centre: Double, lastDeviation: Double) -> ErrorLaw.Scale {
    let scale = law.scale(horizon: horizon)
    let unit = isRelative ? 1 : exp(-centre)
    func wide(_ side: Double) -> Double { min(hypot(side, lastDeviation), Spread.widest) }
    return ErrorLaw.Scale(
      below: wide(unit * below * scale.below), above: wide(unit * above * scale.above),
      freedom: scale.freedom)
  }
}

extension Spread {
  /// The changes that the usual change of the kind stands for; chosen on the training years.
  static let prior = 0.5
  /// How far the sizes of changes in logarithms and in ratios may be apart.
  static let furthest = 3.0
  /// Logarithms of ratios are held to this, so that ratios have squares.
  static let steepest = 300.0

  /// The spread of a history that is on its scale and goes on by `slope` next year.
  ///
  /// On the scale of logarithms a miss below is measured by the changes of logarithms. A miss above
  /// is a ratio, measured by the geometric mean of those and the changes of ratios to the last
  /// value: either alone makes too much of steep or of volatile histories.
  init(of placed: History, form: Form, slope: Double, usual: UsualChange, law: ErrorLaw) {
    let share = Spread.foreseen(of: placed, slope: slope)
    let own = Spread.size(of: placed, foreseen: share, usual: usual.size)
    var apart = 1.0
    if form == .log {
      let ratios = placed.map { exp(min($0 - placed.lastValue, Spread.steepest)) }
      apart = Spread.size(of: ratios, foreseen: share, usual: usual.size) / own
    }
    below = own
    above = own * min(max(apart, 1 / Spread.furthest), Spread.furthest).squareRoot()
    self.law = law
    isRelative = true
  }

  /// The share of the median change that a projection goes on with.
  static func foreseen(of history: History, slope: Double) -> Double {
    let median = history.medianRate
    return median == 0 ? 0 : min(max(slope / median, 0), 1)
  }

  /// The size of the changes that are hard to foresee.
  ///
  /// The root of a mean of squares: the dispersion of the changes around what is foreseen, of which
  /// one is spent on the median; in the place of that one their mean size, mixed with the usual
  /// size as if that were `prior` changes (the moderated variance of Smyth, Statistical
  /// Applications in Genetics and Molecular Biology 3, 2004). Steady growth that goes on adds
  /// little. A history that never moved does not tell how it moves, and takes the usual size.
  static func size(of history: History, foreseen share: Double, usual: Double) -> Double {
    let step = history.meanStep
    guard step > 0 else { return usual }
    let changes = Double(history.count - 1)
    let mean = (changes * step * step + prior * usual * usual) / (changes + prior)
    let rest = history.dispersion(around: share * history.medianRate)
    return (((changes - 1) * rest * rest + mean) / changes).squareRoot()
  }
}
