public import Figures
import Glibc

/// A plan and what became of it, with what the years beside it say.
public struct PlannedYear: Hashable, Sendable {
  public let indicator: String
  public let province: String
  public let year: Int
  public let plan: Double
  public let outcome: Double
  /// Whether less is better, as with poverty.
  public let isLowGood: Bool
  /// The outcome of the year before, if it is known and above zero.
  public let previous: Double?
  /// The plan for the year after, if it is known and above zero.
  public let nextPlan: Double?

  /// How far outcome / plan may be off, as prints are rounded and values derived from others;
  /// infinite for a bound such as "more than", and for an estimate made before the year was over.
  public let uncertainty: Double

  /// `nil` unless plan and outcome are above zero and finite: what is told here are ratios.
  public init?(
    indicator: String, province: String, year: Int, plan: Double, outcome: Double,
    isLowGood: Bool = false, previous: Double? = nil, nextPlan: Double? = nil,
    uncertainty: Double = 0
  ) {
    func isAmount(_ value: Double) -> Bool { value > 0 && value.isFinite }
    guard isAmount(plan), isAmount(outcome) else { return nil }
    self.indicator = indicator
    self.province = province
    self.year = year
    self.plan = plan
    self.outcome = outcome
    self.isLowGood = isLowGood
    self.previous = previous.flatMap { isAmount($0) ? $0 : nil }
    self.nextPlan = nextPlan.flatMap { isAmount($0) ? $0 : nil }
    self.uncertainty = uncertainty
  }

  /// How far short of the plan an outcome still counts as having reached it, as a share of it.
  public static let tolerance = 0.0005

  /// By how much the plan was surpassed: ln(outcome / plan), turned round where less is better;
  /// negative where it was missed.
  public var gain: Double { improvement(from: plan, to: outcome) }

  /// Whether the plan was reached, within the tolerance.
  public var isReached: Bool { gain >= -Self.tolerance }

  /// Whether plan and outcome differ by more than a factor of two: a slip, a windfall or another
  /// definition, by which means and slopes must not be judged alone.
  public var isExtreme: Bool { gain.magnitude > log(2) }

  /// The outcome over the plan or, where less is better, the plan over the outcome.
  public var attainment: Double { isLowGood ? plan / outcome : outcome / plan }

  /// The improvement on the year before that was planned, and the one that came about.
  public var change: (planned: Double, actual: Double)? {
    previous.map { (improvement(from: $0, to: plan), improvement(from: $0, to: outcome)) }
  }

  /// The improvement on this plan that the next one asks.
  public var raise: Double? { nextPlan.map { improvement(from: plan, to: $0) } }

  private func improvement(from base: Double, to value: Double) -> Double {
    let ratio = value / base
    // The logarithm of the ratio keeps the digits of small changes, unless the ratio overflows.
    let change = ratio.isNormal ? log(ratio) : log(value) - log(base)
    return isLowGood ? -change : change
  }
}

extension Series {
  /// The plans of `plannedYears`, by their years.
  var plansWithOutcome: [Int: Double] {
    Dictionary(uniqueKeysWithValues: plannedYears.map { ($0.year, $0.plan) })
  }

  /// The years with a plan and an outcome, both above zero, in order. A value that was reckoned from
  /// a plan is no outcome.
  public var plannedYears: [PlannedYear] {
    let outcomes = observations.filter { !$0.restsOnPlan }
    let values = Dictionary(uniqueKeysWithValues: outcomes.map { ($0.year, $0.value.double) })
    let asked = Dictionary(uniqueKeysWithValues: plans.map { ($0.year, $0) })
    return outcomes.compactMap { observation in
      let year = observation.year
      guard let plan = asked[year] else { return nil }
      return PlannedYear(
        indicator: indicator.id, province: province.name, year: year, plan: plan.value.double,
        outcome: observation.value.double, isLowGood: indicator.isLowGood,
        previous: values[year &- 1], nextPlan: asked[year &+ 1]?.value.double,
        uncertainty: observation.status == .estimate
          ? .infinity : plan.relativeRadius + observation.relativeRadius)
    }
  }
}

extension Observation {
  /// Half the width of its interval as a share of the value; infinite for one without an end.
  fileprivate var relativeRadius: Double {
    interval.radius.map { $0.double / value.double.magnitude } ?? .infinity
  }
}
