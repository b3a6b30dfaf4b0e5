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

  /// What a term counts in a regression, some years ahead.
  public struct Coefficient: Sendable, Equatable {
    /// Which coefficient.
    public struct Place: Sendable, Hashable {
      public let regression: PooledRegression.Name
      public let form: Form
      /// Years ahead, 1 to 6.
      public let horizon: Int
      public let term: Regressor

      public init(regression: PooledRegression.Name, form: Form, horizon: Int, term: Regressor) {
        self.regression = regression
        self.form = form
        self.horizon = horizon
        self.term = term
      }
    }

    public let place: Place
    public let value: Double

    public init(_ place: Place, value: Double) {
      self.place = place
      self.value = value
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
