import Glibc
import NumericCore

/// Scaled errors so many years ahead, how much each counts, and the Student t that they follow.
public struct ErrorQuantiles: Sendable {
  private var errors: [Double] = []
  private var weights: [Double] = []

  public init() {}

  /// Takes in an error.
  public mutating func add(_ error: Double, weight: Double) {
    errors.append(error)
    weights.append(weight)
  }

  private var quantiles: [Double]? {
    guard let sample = WeightedSample(errors, weights: weights) else { return nil }
    return [0.025, 0.1, 0.9, 0.975].map(sample.quantile)
  }

  /// The rows of a law: degrees of freedom from how the outer quantiles stand to the inner ones,
  /// all horizons together; scales from both; never narrower than a year before. None where a
  /// horizon has no errors.
  public static func spreads(form: Form, observations: Int, _ cells: [ErrorQuantiles])
    -> [Calibration.Spread]
  {
    let quantiles = cells.compactMap(\.quantiles)
    guard quantiles.count == cells.count else { return [] }
    let sides = quantiles.map { (below: (-$0[1], -$0[0]), above: ($0[2], $0[3])) }
    let ratios = sides.flatMap {
      [$0.below.1 / max($0.below.0, 1e-9), $0.above.1 / max($0.above.0, 1e-9)]
    }
    let ratio = exp(ratios.map { Glibc.log(max($0, 1)) }.reduce(0, +) / Double(ratios.count))
    let freedom = freedom(ofRatio: ratio)
    let student = StudentT(degreesOfFreedom: freedom)
    let inner = student.quantile(lowerTail: 0.9)
    let outer = student.quantile(lowerTail: 0.975)
    var below = 0.0
    var above = 0.0
    return sides.enumerated().map { index, side in
      func scale(_ pair: (Double, Double)) -> Double {
        (max(pair.0, 1e-3) / inner * max(pair.1, 1e-3) / outer).squareRoot()
      }
      below = max(below, scale(side.below))
      above = max(above, scale(side.above))
      return Calibration.Spread(
        form: form, observations: observations, horizon: index + 1, below: below, above: above,
        freedom: freedom)
    }
  }

  /// The degrees of freedom, from 1 to 30, of the Student t whose 97.5% quantile is `ratio` times
  /// its 90%.
  static func freedom(ofRatio ratio: Double) -> Double {
    var low = 1.0
    var high = 30.0
    for _ in 0..<40 {
      let middle = (low + high) / 2
      let student = StudentT(degreesOfFreedom: middle)
      if student.quantile(lowerTail: 0.975) / student.quantile(lowerTail: 0.9) > ratio {
        low = middle
      } else {
        high = middle
      }
    }
    return (low + high) / 2
  }
}
