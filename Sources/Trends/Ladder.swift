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

  /// The models for an indicator of which a growth is known.
  public init(calibration: Calibration, of indicator: Indicator, growing band: GrowthBand?) {
    // A growth known of what an index measures is none of the index, which starts anew each year.
    self.init(
      calibration: calibration, kind: indicator.kind, band: indicator.isChainIndex ? nil : band)
  }

  /// Fits the history.
  ///
  /// Where all values are positive and the kind is no balance, a short history is continued in
  /// logarithms and the pooled models weigh logarithms and values; a simple model asked for by name
  /// works on the values as they are. A standard deviation of the last value, where that is itself
  /// uncertain, widens every range.
  ///
  /// - Throws: `tooShort` if a model was asked for by name and needs more observations.
  /// - Complexity: O(grid · years).
  public func fit(_ history: History, lastDeviation: Double = 0) throws(TrendFailure) -> LadderFit {
    precondition(lastDeviation >= 0, "A standard deviation is not negative.")
    let form = model?.isOfValues == true ? Form.level : nil
    return try fit(history, form: form, lastDeviation: lastDeviation)
  }

  /// Fits, with errors on the scale asked for; nil takes the one that suits the history.
  func fit(_ history: History, form: Form?, lastDeviation: Double = 0) throws(TrendFailure)
    -> LadderFit
  {
    let scale = ValueScale(of: history, kind: kind, form: form)
    let placed = history.map(scale.place)
    let rung = Rung(observations: history.count)
    let model = self.model ?? rung.model
    let usual = usualChange(of: placed, on: scale)
    let fit = try fit(model, to: history, on: scale, usual)
    return LadderFit(
      history: history, rung: self.model == nil ? rung : .chosen, model: model, kind: kind,
      scale: scale, fit: fit, spread: spread(of: history, on: scale, fit: fit, usual: usual),
      lastDeviation: scale.deviation(lastDeviation, at: history.lastValue))
  }

  private func fit(
    _ model: TrendName, to history: History, on scale: ValueScale, _ usual: UsualChange
  ) throws(TrendFailure) -> any Fit {
    if let local = model.localModel(usual: usual) { return try local.fit(history.map(scale.place)) }
    guard history.count >= PooledTrend.needs else {
      throw .tooShort(model: model, needs: PooledTrend.needs, has: history.count)
    }
    return PooledTrend(regressions: calibration.regressions, kind: kind)
      .fitted(model, to: history.map(scale.normal), form: scale.form)
  }

  /// The spread of errors: from four observations on by what many series teach, below by what the
  /// few values tell.
  private func spread(
    of history: History, on scale: ValueScale, fit: any Fit, usual: UsualChange
  ) -> Spread {
    let placed = history.map(scale.place)
    let law = calibration.law(scale.form, observations: history.count)
    guard history.count >= PooledTrend.needs else {
      return Spread(
        of: placed, form: scale.form, slope: fit.points(horizon: 1)[0] - placed.lastValue,
        usual: usual, law: law)
    }
    let levels = history.map(scale.normal)
    let size = calibration.errorScale.size(
      of: levels, isPositive: kind != .balance && levels.values.allSatisfy { $0 > 0 },
      usual: calibration.growth(of: kind).spread)
    return Spread(below: size, above: size, law: law, isRelative: scale.form == .level)
  }
}
