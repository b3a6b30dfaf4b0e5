import Figures

/// A ladder fitted to a history.
public struct LadderFit: Sendable {
  public let history: History
  public let rung: Rung
  /// The model that it is fitted by.
  public let model: TrendName

  let kind: Indicator.Kind
  let scale: ValueScale
  let fit: any Fit
  let spread: Spread
  /// The standard deviation of the last value, on that scale.
  let lastDeviation: Double

  /// The `horizon` years after the last year of the history, at least one.
  public func projection(horizon: Int) -> Projection {
    precondition(horizon >= 1, "A projection looks at least one year ahead.")
    let years = fit.points(horizon: horizon).enumerated().map { index, centre in
      Projection.Year(
        year: history.lastYear + index + 1,
        distribution: PredictiveDistribution(
          scale: scale, centre: centre,
          errors: spread.errors(
            horizon: index + 1, centre: centre, lastDeviation: lastDeviation),
          bounds: kind.bounds(of: history)))
    }
    return Projection(years: years)
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
