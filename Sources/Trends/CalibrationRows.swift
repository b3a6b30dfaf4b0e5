public import Figures

extension Calibration {
  /// The usual yearly change of a kind of indicator.
  public struct Growth: Sendable, Equatable {
    public let kind: Indicator.Kind
    /// The median change of the logarithm in a year.
    public let growth: Double
    /// The mean size of that change in a typical series.
    public let spread: Double

    public init(kind: Indicator.Kind, growth: Double, spread: Double) {
      self.kind = kind
      self.growth = growth
      self.spread = spread
    }
  }

  /// The standing of a model in the combination.
  public struct Member: Sendable, Equatable {
    public let model: TrendName
    /// Its weight before the series itself has spoken.
    public let weight: Double
    /// Its mean one-year error, in units of the series' mean change.
    public let error: Double

    public init(model: TrendName, weight: Double, error: Double) {
      self.model = model
      self.weight = weight
      self.error = error
    }
  }

  /// The scaled errors of projections from histories of some length, a number of years ahead.
  public struct Spread: Sendable, Equatable {
    public let form: Form
    /// The fewest observations that the row stands for; it ends where the next begins.
    public let observations: Int
    public let horizon: Int
    /// Scale below and above the point, in units of the changes that are hard to foresee.
    public let below: Double
    public let above: Double
    /// Degrees of freedom of the Student t that the errors follow.
    public let freedom: Double

    public init(
      form: Form, observations: Int, horizon: Int, below: Double, above: Double, freedom: Double
    ) {
      self.form = form
      self.observations = observations
      self.horizon = horizon
      self.below = below
      self.above = above
      self.freedom = freedom
    }
  }
}
