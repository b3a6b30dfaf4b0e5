import Figures
import Planning

/// What a plot of a series shows: outcomes, plans, targets and the years to come.
struct PlottedYears {
  struct Outcome {
    let year: Int
    let value: Double
    /// Whether it was published as what happened, not estimated or reckoned.
    let isFirm: Bool
  }

  struct Point {
    let year: Int
    let value: Double
  }

  let outcomes: [Outcome]
  let plans: [Point]
  /// What plans of several years ask of their last year.
  let targets: [Point]
  let coming: [Outlook.Year]

  /// How many years after the last one to come a target may lie to be plotted.
  static let reach = 10

  init(of series: Series, _ outlook: Outlook) {
    outcomes = series.observations.map {
      Outcome(
        year: $0.year, value: $0.value.double, isFirm: !$0.isDerived && $0.status >= .actual)
    }
    coming = outlook.years
    let last = (series.years + outlook.years.map(\.year)).max() ?? 0
    var plans = series.plans.map { Point(year: $0.year, value: $0.value.double) }
    if let target = outlook.target, case .given = target.origin {
      plans = plans.filter { $0.year != target.year }
      let place = plans.firstIndex { $0.year > target.year } ?? plans.endIndex
      plans.insert(Point(year: target.year, value: target.value), at: place)
    }
    self.plans = plans.filter { $0.year <= last }
    targets = series.targets.filter { $0.year - last <= Self.reach }.map {
      Point(year: $0.year, value: $0.value.double)
    }
  }

  /// From the first to the last year of outcomes and those to come.
  var years: ClosedRange<Int> {
    let all = outcomes.map(\.year) + coming.map(\.year)
    return (all.min() ?? 0)...(all.max() ?? 0)
  }

  /// The same with every plan and target.
  var allYears: ClosedRange<Int> {
    let all = (plans + targets).map(\.year)
    return min(years.lowerBound, all.min() ?? .max)...max(years.upperBound, all.max() ?? .min)
  }

  /// What a scale must hold to show the points and the ranges of the years to come. Where a range
  /// reaches far beyond all points, its end is cut.
  func extent(of points: [Point], _ range: (Outlook.Year) -> ClosedRange<Double>) -> [Double] {
    let values = outcomes.map(\.value) + points.map(\.value) + coming.map(\.value)
    let finite = values.filter(\.isFinite)
    guard let least = finite.min(), let most = finite.max() else { return values }
    let room = max(most - least, max(most.magnitude, least.magnitude) / 2)
    return values
      + coming.map(range).flatMap {
        [max($0.lowerBound, least - room), min($0.upperBound, most + room)]
      }
  }
}
