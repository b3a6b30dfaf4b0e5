/// A sample whose values count by weights, in ascending order.
public struct WeightedSample: Equatable, Sendable {
  /// The values of positive weight, ascending.
  public let values: [Double]
  /// Place of each value from 0 to 1: the middle of its weight in the cumulated weights.
  private let places: [Double]

  /// Sorts a sample; nil where no weight is positive, one is negative or not finite, or a value
  /// is not a number.
  ///
  /// - Complexity: O(n log n).
  public init?(_ values: [Double], weights: [Double]) {
    precondition(values.count == weights.count, "A value has one weight.")
    guard weights.allSatisfy({ $0 >= 0 && $0.isFinite }), !values.contains(where: \.isNaN) else {
      return nil
    }
    let counted = zip(values, weights).filter { $0.1 > 0 }.sorted { $0.0 < $1.0 }
    guard let first = counted.first, let last = counted.last else { return nil }
    self.values = counted.map(\.0)
    let heaviest = counted.reduce(0) { max($0, $1.1) }
    var passed = 0.0
    var middles: [Double] = []
    for (_, weight) in counted {
      middles.append(passed + weight / heaviest / 2)
      passed += weight / heaviest
    }
    let start = first.1 / heaviest / 2
    let span = passed - start - last.1 / heaviest / 2
    places = middles.map { span > 0 ? min(1, max(0, ($0 - start) / span)) : 0 }
  }

  /// The value at a share of the weight, interpolated between the middles of neighbouring
  /// weights; with equal weights it is the quantile of type 7.
  public func quantile(_ p: Double) -> Double {
    precondition(p >= 0 && p <= 1, "A probability lies between 0 and 1.")
    guard let next = places.firstIndex(where: { $0 >= p }), next > 0 else {
      return p > 0 ? values[values.count - 1] : values[0]
    }
    let share = (p - places[next - 1]) / (places[next] - places[next - 1])
    return interpolate(values[next - 1], values[next], share)
  }
}
