/// What a backtest came to, gathered series by series.
///
/// The same series added in the same order give the same bits, on whatever threads they were
/// evaluated.
public struct BacktestResult: Sendable {
  /// How one model did.
  public struct Standing: Sendable {
    /// Nil is the default.
    public let model: TrendName?
    public let accuracy: ByHorizon<Accuracy>
    /// The origins whose history was too short for it, where the random walk stood in.
    public let fallbacks: Int

    /// What answers call the model: its name, or `default`.
    public var label: String { model?.rawValue ?? "default" }
  }

  public let models: [TrendName?]
  /// The series scored.
  public private(set) var series = 0
  /// The origins that they were forecast from, all together.
  public private(set) var origins = 0
  /// The values forecast.
  public private(set) var points = 0
  /// The series left out, by the reason.
  public private(set) var exclusions: [Exclusion: Int] = [:]

  private var sums: [ByHorizon<AccuracySums>]
  private var naive = ByHorizon(all: AccuracySums())
  private var fallbacks: [Int]

  /// - Parameter models: those of the backtest, in its order.
  public init(models: [TrendName?]) {
    self.models = models
    sums = models.map { _ in ByHorizon(all: AccuracySums()) }
    fallbacks = models.map { _ in 0 }
  }

  /// Adds what a backtest of the same models found of one more series.
  public mutating func add(_ evaluation: Result<SeriesErrors, Exclusion>) {
    switch evaluation {
    case .failure(let reason): exclusions[reason, default: 0] += 1
    case .success(let errors):
      precondition(errors.models.count == models.count, "A result is of one backtest's models.")
      series += 1
      origins += errors.origins
      points += errors.naive.all.points
      naive.add(errors.naive)
      for (index, own) in errors.models.enumerated() {
        sums[index].add(own.errors)
        fallbacks[index] += own.fallbacks
      }
    }
  }

  /// The models by their OWA, the best first; of equals the default first, then as they were given.
  ///
  /// Empty if no series was scored.
  public var standings: [Standing] {
    guard series > 0 else { return [] }
    let standings = models.indices.map { index in
      Standing(
        model: models[index], accuracy: accuracy(sums[index]), fallbacks: fallbacks[index])
    }
    return standings.enumerated().sorted { first, second in
      let owa = [first, second].map { $0.element.accuracy.all.owa ?? .infinity }
      let isPeer = [first, second].map { $0.element.model == nil ? 0 : 1 }
      return (owa[0], isPeer[0], first.offset) < (owa[1], isPeer[1], second.offset)
    }.map(\.element)
  }

  private func accuracy(_ sums: ByHorizon<AccuracySums>) -> ByHorizon<Accuracy> {
    ByHorizon(
      all: sums.all.accuracy(against: naive.all),
      each: Dictionary(
        uniqueKeysWithValues: sums.each.map { ahead, own in
          (ahead, own.accuracy(against: naive.each[ahead] ?? AccuracySums()))
        }))
  }
}
