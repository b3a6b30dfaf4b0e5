import Figures

/// A ladder fitted to a history.
public struct LadderFit: Sendable {
  public let history: History
  public let rung: Rung
  /// The model that it is fitted by.
  public let model: TrendName

  let kind: Indicator.Kind
  let scale: ValueScale
  /// The history on that scale.
  let placed: History
  let fit: any Fit
  let spread: Spread
  /// The standard deviation of the last value, on that scale.
  let lastDeviation: Double

  /// The share of every model; they sum to one.
  public var weights: [Weight] {
    (fit as? CombinedFit)?.weights ?? [Weight(model: model, weight: 1)]
  }

  /// The `horizon` years after the last year of the history, at least one.
  public func projection(horizon: Int) -> Projection {
    precondition(horizon >= 1, "A projection looks at least one year ahead.")
    let years = places(horizon: horizon).enumerated().map { index, centre in
      Projection.Year(
        year: history.lastYear + index + 1,
        distribution: PredictiveDistribution(
          scale: scale, centre: centre,
          errors: spread.errors(horizon: index + 1, lastDeviation: lastDeviation),
          bounds: kind.bounds(of: history)))
    }
    return Projection(years: years)
  }

  /// The points on the scale; those of a combination no further from the last value than twice the
  /// mean yearly change for every year ahead: what no error has punished yet must not run away.
  func places(horizon: Int) -> [Double] {
    let points = fit.points(horizon: horizon)
    guard model == .combination else { return points }
    let unit = placed.meanStep
    return points.enumerated().map { index, point in
      let reach = 2 * Double(index + 1) * unit
      return min(max(point, placed.lastValue - reach), placed.lastValue + reach)
    }
  }
}

/// What is to come, year by year.
public struct Projection: Sendable {
  /// One year to come.
  public struct Year: Sendable {
    /// The calendar year.
    public let year: Int
    let distribution: PredictiveDistribution

    /// The value expected, which is the median.
    public var point: Double { distribution.median }

    /// The value that is not exceeded with probability `p`, strictly between 0 and 1.
    public func quantile(_ p: Double) -> Double { distribution.quantile(p) }

    /// The range that holds the value with the probability given, with equal chances on either
    /// side.
    public func range(_ coverage: Double) -> ClosedRange<Double> {
      quantile((1 - coverage) / 2)...quantile((1 + coverage) / 2)
    }

    /// The probability that the value is at least `target`.
    public func probability(ofReaching target: Double) -> Double {
      distribution.probability(ofReaching: target)
    }
  }

  /// The years after the last year of the history, in order.
  public let years: [Year]
}
