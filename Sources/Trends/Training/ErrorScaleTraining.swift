import Glibc
import NumericCore

/// Learns what the size of errors depends on: a least-squares regression of the logarithms of the
/// errors, in units of the basis, on the traits, with a constant of its own for every year ahead.
struct ErrorScaleTraining {
  /// Keeps the logarithm of a small error finite.
  static let smallest = 0.2
  static let ridge = 1e-3

  private var rows = LeastAbsoluteDeviations.Rows(
    width: Predictors.horizons + ErrorScale.Trait.allCases.count)

  /// Takes in an error in units of the basis, so many years ahead.
  mutating func add(_ error: Double, basis: ErrorScale.Basis, horizon: Int, weight: Double) {
    let constants = (1...Predictors.horizons).map { $0 == horizon ? 1.0 : 0 }
    rows.append(
      constants + basis.traits.map(\.value),
      response: log(abs(error) + ErrorScaleTraining.smallest), weight: weight)
  }

  func trained() throws(NotPositiveDefinite) -> [ErrorScale.Trait: Double] {
    let fit = try LeastAbsoluteDeviations(loss: .squares, ridge: ErrorScaleTraining.ridge)
      .fit(rows, prior: [Double](repeating: 0, count: rows.width))
    return Dictionary(
      uniqueKeysWithValues: zip(
        ErrorScale.Trait.allCases, fit.dropFirst(Predictors.horizons)))
  }
}
