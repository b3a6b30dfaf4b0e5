/// The default way to continue a history: the model of its rung, on the scale that suits its values.
public struct Ladder: Sendable {
  public let calibration: Calibration
  public let kind: SeriesKind
  /// What is known of the indicator itself; preferred to what is known of its kind.
  public let band: GrowthBand?
  /// A model asked for by name; it works on the values as they are. Nil takes the rung of the length.
  public let model: TrendName?

  public init(
    calibration: Calibration, kind: SeriesKind, band: GrowthBand? = nil, model: TrendName? = nil
  ) {
    self.calibration = calibration
    self.kind = kind
    self.band = band
    self.model = model
  }

  /// Fits the history.
  ///
  /// Where all values are positive and the kind is no balance, the models work on logarithms, with wild
  /// changes tamed. A standard deviation of the last value, where that is itself uncertain, widens
  /// every range.
  ///
  /// - Throws: `tooShort` if a model was asked for by name and needs more observations.
  /// - Complexity: O(origins · grid · years) for the models of the combination.
  public func fit(_ history: History, lastDeviation: Double = 0) throws(TrendFailure) -> LadderFit {
    precondition(lastDeviation >= 0, "A standard deviation is not negative.")
    let form = model == nil ? nil : Form.level
    return try fit(history, form: form, lastDeviation: lastDeviation)
  }

  /// Fits on the scale asked for; nil takes the one that suits the history.
  func fit(_ history: History, form: Form?, lastDeviation: Double = 0) throws(TrendFailure)
    -> LadderFit
  {
    let scale = ValueScale(of: history, kind: kind, form: form)
    let placed = history.map(scale.place)
    let (rung, fit, weights) = try continued(placed, on: scale)
    return LadderFit(
      history: history, rung: rung, weights: weights, kind: kind, scale: scale, placed: placed,
      fit: fit, spread: spread(of: placed, on: scale),
      lastDeviation: scale.deviation(lastDeviation, at: history.lastValue))
  }

  private func continued(_ placed: History, on scale: ValueScale) throws(TrendFailure)
    -> (Rung, any Fit, [Weight])
  {
    if let model { return (.chosen, try chosen(model, placed), [Weight(model: model, weight: 1)]) }
    let growth = scale.form == .log ? usualGrowth : 0
    switch Rung(observations: placed.count) {
    case .pooledGrowth:
      return (
        .pooledGrowth, PooledGrowth(growth: growth).fitted(to: placed),
        [Weight(model: .pooledGrowth, weight: 1)]
      )
    case .shrunkenDrift:
      return (
        .shrunkenDrift, ShrunkenDrift(growth: growth).fitted(to: placed),
        [Weight(model: .shrunkenDrift, weight: 1)]
      )
    case .combination, .chosen:
      let fit = Combination(members: calibration.members, growth: growth).fitted(
        to: placed.steadied)
      return (.combination, fit, fit.weights)
    }
  }

  private func chosen(_ model: TrendName, _ history: History) throws(TrendFailure) -> any Fit {
    switch model {
    case .pooledGrowth: try PooledGrowth(growth: 0).fit(history)
    case .shrunkenDrift: try ShrunkenDrift(growth: 0).fit(history)
    case .randomWalk: try RandomWalk().fit(history)
    case .drift: try Drift().fit(history)
    case .linearTrend: try LinearTrend().fit(history)
    case .theta: try DynamicOptimisedTheta().fit(history)
    case .dampedTrend: try DampedTrend().fit(history)
    case .combination: try Combination(members: calibration.members, growth: 0).fit(history)
    }
  }

  private var usualGrowth: Double { band?.growth ?? calibration.growth(of: kind).growth }
}
