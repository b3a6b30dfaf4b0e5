/// The errors of all models on one series.
public struct SeriesErrors: Sendable, Equatable {
  /// The errors of one model.
  struct Own: Sendable, Equatable {
    var errors = ByHorizon(all: PointErrors())
    /// The origins whose history was too short for the model, where the random walk stood in.
    var fallbacks = 0
  }

  /// In the order of the models.
  let models: [Own]
  /// Those of the last value.
  let naive: ByHorizon<PointErrors>
  /// How many origins were forecast from.
  let origins: Int
}
