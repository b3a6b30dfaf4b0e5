/// A series to learn from.
public struct TrainingSeries: Sendable {
  /// The collection that it belongs to; collections count equally, and series within them.
  public let collection: String
  public let kind: SeriesKind
  /// The training years alone.
  public let history: History

  public init(collection: String, kind: SeriesKind, history: History) {
    self.collection = collection
    self.kind = kind
    self.history = history
  }
}

/// Numbers that count with weights.
struct WeightedSample: Sendable {
  private(set) var values: [(value: Double, weight: Double)] = []

  mutating func add(_ value: Double, weight: Double) { values.append((value, weight)) }

  /// The quantiles for ascending or any `ps`; nil if there are no values.
  func quantiles(_ ps: [Double]) -> [Double]? {
    let sorted = values.sorted { $0.value < $1.value }
    guard let last = sorted.last else { return nil }
    let total = sorted.reduce(0) { $0 + $1.weight }
    return ps.map { p in
      var sum = 0.0
      for (value, weight) in sorted {
        sum += weight
        if sum >= p * total { return value }
      }
      return last.value
    }
  }
}

extension Sequence<TrainingSeries> {
  /// Series by collection, in the order of their names.
  var collections: [[TrainingSeries]] {
    Dictionary(grouping: self, by: \.collection).sorted { $0.key < $1.key }.map(\.value)
  }
}
