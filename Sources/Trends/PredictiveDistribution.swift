import Glibc
import NumericCore

/// The distribution of a value to come: on the scale of the models a Student t with a width of its
/// own on either side of the median, cut off at the bounds of the kind.
///
/// Tails are those of the Student t, so beyond the trained quantiles they stay heavy.
struct PredictiveDistribution: Sendable, Equatable {
  let scale: ValueScale
  /// The median, on the scale.
  let centre: Double
  let errors: ErrorLaw.Scale
  let bounds: ClosedRange<Double>

  var median: Double { bounded(scale.value(at: centre)) }

  func quantile(_ p: Double) -> Double {
    let miss = errors.quantile(lowerTail: p)
    return bounded(scale.value(at: scale.place(missing: centre, by: miss)))
  }

  /// The probability of `target` or more; 0 for a target that is not a number.
  func probability(ofReaching target: Double) -> Double {
    guard target > bounds.lowerBound else { return target.isNaN ? 0 : 1 }
    guard target <= bounds.upperBound else { return 0 }
    return errors.upperTail(at: scale.miss(of: scale.place(of: target), from: centre))
  }

  private func bounded(_ value: Double) -> Double {
    min(max(value, bounds.lowerBound), bounds.upperBound)
  }
}
