/// A robust centre of a sample: values far out count less.
///
/// Source: Huber, Annals of Mathematical Statistics 35 (1964), with the scale fixed at the median
/// absolute deviation.
public struct HuberLocation: Equatable, Sendable {
  /// The centre.
  public let location: Double
  /// The median absolute deviation, made consistent for the normal distribution.
  public let scale: Double

  /// Solves Σ ψ((yᵢ − m) / scale) = 0 by reweighting, ψ clipped at ±c; nil for an empty sample or
  /// a value that is not finite. Where more than half of the values are equal, it is the median.
  ///
  /// - Parameter c: 1.345 keeps 95% of the mean's efficiency for normal values.
  public init?(_ values: [Double], c: Double = 1.345) {
    precondition(c > 0, "The bound of Huber's function is positive.")
    guard values.allSatisfy(\.isFinite), let sorted = SortedSample(values) else { return nil }
    scale = sorted.medianAbsoluteDeviation
    guard scale > 0, scale.isFinite else {
      location = sorted.median
      return
    }
    location = Self.reweight(sorted.values, from: sorted.median, within: c * scale)
  }

  private static func reweight(
    _ values: [Double], from start: Double, within bound: Double
  ) -> Double {
    var location = start
    for _ in 0..<200 {
      // The mean of the deviations keeps the digits that the mean of the values would lose.
      var shift = 0.0
      var total = 0.0
      for value in values {
        let weight = min(1, bound / (value - location).magnitude)
        shift += weight * (value - location)
        total += weight
      }
      let next = location + shift / total
      if (next - location).magnitude <= bound * 0x1p-52 { return next }
      location = next
    }
    return location
  }
}
