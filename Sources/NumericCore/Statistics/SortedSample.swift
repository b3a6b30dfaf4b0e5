/// A sample in ascending order, for what depends on order alone.
public struct SortedSample: Equatable, Sendable {
  /// The values, ascending.
  public let values: [Double]

  /// Sorts a sample; nil for an empty one or a value that is not a number.
  ///
  /// - Complexity: O(n log n).
  public init?(_ values: [Double]) {
    guard !values.isEmpty, !values.contains(where: \.isNaN) else { return nil }
    self.values = values.sorted()
  }

  /// The middle value, or the mean of both.
  public var median: Double { quantile(0.5) }

  /// The value at the place (n − 1) p from the lowest, interpolated between its neighbours.
  ///
  /// Source: type 7 of Hyndman, Fan, The American Statistician 50 (1996).
  public func quantile(_ p: Double) -> Double {
    precondition(p >= 0 && p <= 1, "A probability lies between 0 and 1.")
    let place = Double(values.count - 1) * p
    let index = min(Int(place), values.count - 1)
    let next = min(index + 1, values.count - 1)
    return interpolate(values[index], values[next], place - Double(index))
  }

  /// The median distance from the median times 1.4826, which for a normal sample estimates the
  /// standard deviation.
  public var medianAbsoluteDeviation: Double {
    let center = median
    guard let distances = SortedSample(values.map { ($0 - center).magnitude }) else { return 0 }
    return distances.median * 1.482602218505602
  }
}

/// The value a share of the way between two, exactly at the ends and without overflow.
func interpolate(_ low: Double, _ high: Double, _ share: Double) -> Double {
  low == high || share == 0 ? low : low * (1 - share) + high * share
}
