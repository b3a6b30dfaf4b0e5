public import Figures

/// A series to learn from.
public struct TrainingSeries: Sendable {
  /// The collection that it belongs to; collections count equally, and series within them.
  public let collection: String
  public let kind: Indicator.Kind
  /// The training years alone.
  public let history: History

  public init(collection: String, kind: Indicator.Kind, history: History) {
    self.collection = collection
    self.kind = kind
    self.history = history
  }
}

extension Sequence<TrainingSeries> {
  /// Series by collection, in the order of their names.
  var collections: [[TrainingSeries]] {
    Dictionary(grouping: self, by: \.collection).sorted { $0.key < $1.key }.map(\.value)
  }
}
