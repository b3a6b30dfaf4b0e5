public import Figures

/// The default way to continue a history: the model of its rung, on the scale that suits its
/// values.
public struct Ladder: Sendable {
  public let calibration: Calibration
  public let kind: Indicator.Kind
  /// What is known of the indicator itself; preferred to what is known of its kind.
  public let band: GrowthBand?
  /// A model asked for by name; nil takes the rung of the length.
  public let model: TrendName?

  public init(
    calibration: Calibration, kind: Indicator.Kind, band: GrowthBand? = nil, model: TrendName? = nil
  ) {
    self.calibration = calibration
    self.kind = kind
    self.band = band
    self.model = model
  }

  /// Fits the history.
  ///
  /// Where all values are positive and the kind is no balance, the models work on logarithms, the
  /// combination with wild changes tamed; a simple model asked for by name works on the values as
  /// they are. A standard deviation of the last value, where that is itself uncertain, widens every
  /// range.
  ///
  /// - Throws: `tooShort` if a model was asked for by name and needs more observations.
  /// - Complexity: O(origins · grid · years) for the models of the combination.
  public func fit(_ history: History, lastDeviation: Double = 0) throws(TrendFailure) -> LadderFit {
    precondition(lastDeviation >= 0, "A standard deviation is not negative.")
    let form = model?.isSimple == true ? Form.level : nil
    return try fit(history, form: form, lastDeviation: lastDeviation)
  }

  /// Fits on the scale asked for; nil takes the one that suits the history.
  func fit(_ history: History, form: Form?, lastDeviation: Double = 0) throws(TrendFailure)
    -> LadderFit
  {
    let scale = ValueScale(of: history, kind: kind, form: form)
    let placed = history.map(scale.place)
    let rung = Rung(observations: history.count)
    let model = self.model ?? rung.model
    let usual = usualChange(of: placed, on: scale)
    let fit = try fit(model, to: placed, usual)
    return LadderFit(
      history: history, rung: self.model == nil ? rung : .chosen, model: model, kind: kind,
      scale: scale, placed: placed, fit: fit,
      spread: Spread(
        of: placed, form: scale.form, slope: fit.points(horizon: 1)[0] - placed.lastValue,
        usual: usual,
        law: calibration.law(scale.form, observations: placed.count)),
      lastDeviation: scale.deviation(lastDeviation, at: history.lastValue))
  }

  private func fit(_ model: TrendName, to placed: History, _ usual: UsualChange)
    throws(TrendFailure)
    -> any Fit
  {
    if let local = model.localModel(usual: usual) { return try local.fit(placed) }
    return try Combination(members: calibration.members, usual: usual).fit(placed.steadied)
  }
}
