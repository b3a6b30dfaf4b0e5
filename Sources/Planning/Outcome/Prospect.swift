import Figures
public import Trends

/// What to expect of a year to come.
public indirect enum Prospect: Sendable {
  /// From the plan, the record and the trend.
  case planned(PlannedOutcome)
  /// From the trend alone.
  case trend(Projection.Year)
  /// From the first months of the year, and what was expected before.
  case underWay(YearUnderWay)
  /// Made to agree with other figures.
  case adjusted(AdjustedProspect)

  /// How much the plan of the year counts beside the trend, from 0 to 1, where it does.
  public var planWeight: Double? {
    switch self {
    case .planned(let outcome): outcome.planWeight
    case .trend: nil
    case .underWay(let year): year.before.planWeight
    case .adjusted(let prospect): prospect.before.planWeight
    }
  }

  /// The value expected: as likely exceeded as not.
  public var value: Double {
    switch self {
    case .planned(let outcome): outcome.value
    case .trend(let year): year.point
    case .underWay(let year): year.quantile(0.5)
    case .adjusted(let prospect): prospect.value
    }
  }

  /// The value that is not exceeded with probability `p`, strictly between 0 and 1.
  public func quantile(_ p: Double) -> Double {
    switch self {
    case .planned(let outcome): outcome.quantile(p)
    case .trend(let year): year.quantile(p)
    case .underWay(let year): year.quantile(p)
    case .adjusted(let prospect): prospect.quantile(p)
    }
  }

  /// The range that holds the value with the probability given.
  public func range(_ coverage: Double) -> ClosedRange<Double> {
    quantile((1 - coverage) / 2)...quantile((1 + coverage) / 2)
  }

  /// The probability that a target is reached, within the tolerance of `PlannedYear`.
  public func chance(of target: Double, isLowGood: Bool) -> Double {
    switch self {
    case .planned(let outcome):
      target == outcome.plan ? outcome.chance : outcome.chance(of: target)
    case .trend(let year): Target.chance(of: target, in: year, isLowGood: isLowGood)
    case .underWay(let year): year.chance(of: target, isLowGood: isLowGood)
    case .adjusted(let prospect): prospect.chance(of: target, isLowGood: isLowGood)
    }
  }
}
