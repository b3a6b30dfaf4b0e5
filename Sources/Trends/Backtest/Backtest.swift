/// Forecasts years that are known from those before them, by several models.
///
///     let backtest = Backtest(calibration: calibration, scheme: scheme)
///     var result = BacktestResult(models: backtest.models)
///     for series in collection { result.add(backtest.evaluate(series)) }
public struct Backtest: Sendable {
  public let calibration: Calibration
  public let scheme: RollingOrigins
  /// The models compared; nil is the default.
  public let models: [TrendName?]

  /// - Parameter models: the default and `peers`, unless told otherwise.
  public init(
    calibration: Calibration, scheme: RollingOrigins, models: [TrendName?] = [nil] + Self.peers
  ) {
    self.calibration = calibration
    self.scheme = scheme
    self.models = models
  }

  /// The models that the default is compared with: all but those that it itself consists of, one a
  /// rung.
  public static let peers: [TrendName] = {
    let own = Set(Rung.allCases.map(\.model))
    return TrendName.allCases.filter { !own.contains($0) }
  }()

  /// The errors of every model from every origin of the series, or why there are none.
  ///
  /// - Complexity: O(origins · models · fit).
  public func evaluate(_ series: BacktestSeries) -> Result<SeriesErrors, Exclusion> {
    Result { () throws(Exclusion) in
      let origins = try scheme.origins(of: series)
      var naive = ByHorizon(all: PointErrors())
      for origin in origins {
        for target in origin.targets {
          naive.update(target.ahead, from: PointErrors()) {
            $0.add(origin.known.lastValue, for: target.value, scale: origin.scale)
          }
        }
      }
      return SeriesErrors(
        models: models.map { errors(of: $0, from: origins, series) }, naive: naive,
        origins: origins.count)
    }
  }

  private func errors(
    of model: TrendName?, from origins: [Origin], _ series: BacktestSeries
  ) -> SeriesErrors.Own {
    var own = SeriesErrors.Own()
    let ladder = Ladder(calibration: calibration, kind: series.kind, model: model)
    let naive = Ladder(calibration: calibration, kind: series.kind, model: .randomWalk)
    for origin in origins {
      let fit: LadderFit
      do throws(TrendFailure) { fit = try ladder.fit(origin.known) } catch {
        own.fallbacks += 1
        guard let standIn = try? naive.fit(origin.known) else {
          preconditionFailure("A random walk takes any history.")
        }
        fit = standIn
      }
      let years = fit.projection(horizon: origin.targets.map(\.ahead).max() ?? 1).years
      for target in origin.targets {
        own.errors.update(target.ahead, from: PointErrors()) {
          $0.add(years[target.ahead - 1], for: target.value, scale: origin.scale)
        }
      }
    }
    return own
  }
}
