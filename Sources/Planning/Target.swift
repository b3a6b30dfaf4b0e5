public import Figures
import Trends

/// What a plan asks of a year to come, and the chance that it will be reached.
public struct Target: Sendable {
  /// Who set it.
  public enum Origin: Hashable, Sendable {
    /// A published plan.
    case stated(Observation)
    /// The person asking.
    case given
  }

  public let year: Int
  public let value: Double
  public let origin: Origin
  /// The growth over the last outcome that it asks for, as a fraction; `nil` if the year before is
  /// not known or not above zero.
  public let growth: Double?
  /// The probability that it is reached, within the tolerance of `Attainment`.
  public let chance: Double

  init(
    _ value: Double, origin: Origin, in year: Projection.Year, base: Double?,
    of indicator: Indicator
  ) {
    self.year = year.year
    self.value = value
    self.origin = origin
    growth = indicator.growth(from: base, to: value)
    let slack = value.magnitude * Attainment.tolerance
    chance =
      indicator.isLowGood
      ? 1 - year.probability(ofReaching: (value + slack).nextUp)
      : year.probability(ofReaching: value - slack)
  }
}
