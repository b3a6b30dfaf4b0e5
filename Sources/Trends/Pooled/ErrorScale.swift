import Glibc

/// How far histories of four and more observations are usually missed, learnt from many series:
/// the size of a history's changes times powers of what tells how well they foretell errors.
public struct ErrorScale: Sendable, Equatable {
  /// What the logarithm of the size depends on.
  public enum Trait: String, CaseIterable, Sendable, Hashable {
    /// Few observations.
    case shortness
    /// Large changes beside the last value, in logarithms.
    case volatility
    /// Larger changes of late.
    case recentVolatility = "recent-volatility"
    /// Changes that had to be tamed, in logarithms.
    case taming
  }

  /// By trait; 0 for one that is missing.
  public let coefficients: [Trait: Double]

  public init(coefficients: [Trait: Double]) { self.coefficients = coefficients }

  /// The size of errors, in units of the values; `usual` relative size where nothing ever changed.
  func size(of levels: History, isPositive: Bool, usual: Double) -> Double {
    guard let basis = Basis(levels, isPositive: isPositive) else {
      return usual * (levels.meanSize > 0 ? levels.meanSize : 1)
    }
    return basis.size * factor(of: basis)
  }

  /// What the traits make of the size of the basis.
  func factor(of basis: Basis) -> Double {
    exp(basis.traits.reduce(0) { $0 + (coefficients[$1.trait] ?? 0) * $1.value })
  }

  /// What the size is made from.
  struct Basis {
    /// The geometric mean of the changes of values and of logarithms times the last value, which
    /// count no more than thrice the former.
    let size: Double
    let traits: [(trait: Trait, value: Double)]

    /// Nil where nothing ever changed.
    init?(_ levels: History, isPositive: Bool) {
      let window = Window(levels, form: .level)
      guard !window.isStill else { return nil }
      let last = abs(levels.lastValue)
      let raw = window.rawUnit
      let relative =
        isPositive ? min(Window(levels.map(log), form: .log).unit * last, 3 * raw) : raw
      size = (raw * relative).squareRoot()
      traits = [
        (.shortness, window.shortness),
        (.volatility, log((last > 0 ? min(raw / last, 10) : 10) + 0.003)),
        (.recentVolatility, window.recentVolatility),
        (.taming, min(max(log(window.unit / raw), -2), 0)),
      ]
    }
  }
}
