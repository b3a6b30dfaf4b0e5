/// How a model did over many series, as forecasting competitions count (Makridakis et al.,
/// International Journal of Forecasting 36, 2020).
public struct Accuracy: Sendable, Equatable {
  /// The values forecast.
  public let points: Int
  /// The series that they belong to.
  public let series: Int
  /// The mean symmetric absolute error over all points, in percent.
  public let smape: Double
  /// The mean over the series of their mean absolute errors, in units of the mean yearly change
  /// known at each origin.
  public let mase: Double
  /// The mean of both, each divided by that of the random walk; nil where that makes no error.
  public let owa: Double?
  /// The share of the values inside the range that holds 80%, and 95%.
  public let coverage80: Double
  public let coverage95: Double
  /// The mean over the series of the interval scores of the 95% range, in the same units.
  public let msis: Double
}

/// Sums of errors over series.
struct AccuracySums: Sendable, Equatable {
  private var points = 0
  private var series = 0
  private var symmetric = 0.0
  private var scaled = 0.0
  private var interval = 0.0
  private var inside80 = 0
  private var inside95 = 0

  /// Adds the errors of one more series.
  mutating func add(_ errors: PointErrors) {
    let count = Double(errors.points)
    points += errors.points
    series += 1
    symmetric += errors.symmetric
    scaled += errors.scaled / count
    interval += errors.interval / count
    inside80 += errors.inside80
    inside95 += errors.inside95
  }

  /// What the sums come to beside those of the random walk; of none everything is not a number.
  func accuracy(against naive: AccuracySums) -> Accuracy {
    let (points, series) = (Double(points), Double(series))
    let isMeasured = naive.symmetric > 0 && naive.scaled > 0
    return Accuracy(
      points: self.points, series: self.series, smape: symmetric / points, mase: scaled / series,
      owa: isMeasured ? (symmetric / naive.symmetric + scaled / naive.scaled) / 2 : nil,
      coverage80: Double(inside80) / points, coverage95: Double(inside95) / points,
      msis: interval / series)
  }
}

extension ByHorizon<AccuracySums> {
  /// Adds the errors of one more series.
  mutating func add(_ errors: ByHorizon<PointErrors>) {
    all.add(errors.all)
    for (ahead, errors) in errors.each { each[ahead, default: AccuracySums()].add(errors) }
  }
}
