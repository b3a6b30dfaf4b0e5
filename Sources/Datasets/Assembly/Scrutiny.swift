import Figures
import Glibc

/// Looks a finished series over for what its reader must be told.
enum Scrutiny {
  /// A value may lie this far from both neighbours before it stands out, as a factor.
  private static let outlyingFactor = 2.5
  /// How many of the series' other steps, in logarithms and at their median, a step must exceed to
  /// be out of the ordinary for it.
  private static let outlyingSteps = 4.0
  /// A difference below this share between figures of unequal firmness is a revision, told under
  /// `--sources` only.
  private static let revision = 0.03
  /// A difference below this share is told under `--sources` only, however firm both figures are.
  private static let material = 0.01

  static func warnings(of series: Series, now: Int) -> [SeriesWarning] {
    let open = series.plans.filter { $0.year > series.years.last ?? 0 && !$0.isDerived }
    var warnings = (series.observations + open).compactMap(disagreement)
    warnings += outliers(in: series)
    warnings += series.observations.compactMap(restingOnPlan)
    let years = series.years
    if let first = years.first, let last = years.last {
      let missing = (first...last).filter { !years.contains($0) }
      if !missing.isEmpty { warnings.append(.gaps(years: missing)) }
      if last < now - 2 { warnings.append(.endsLongAgo(year: last, now: now)) }
    }
    return warnings
  }

  /// The best-ranked other value of the year that disagrees beyond rounding.
  private static func disagreement(_ used: Observation) -> SeriesWarning? {
    let other = used.alternatives.first { other in
      guard !other.interval.meets(used.interval) else { return false }
      if other.isDerived != used.isDerived && other.status <= .plan { return false }
      let scale = max(used.value.double.magnitude, other.value.double.magnitude)
      let difference = (used.value.double - other.value.double).magnitude
      let isPeer = other.status == used.status && !other.isDerived
      return difference > (isPeer ? material : revision) * scale
    }
    return other.map { .disagreement(year: used.year, used: used, other: $0) }
  }

  private static func restingOnPlan(_ observation: Observation) -> SeriesWarning? {
    observation.status <= .plan ? .restsOnPlan(year: observation.year) : nil
  }

  private static func outliers(in series: Series) -> [SeriesWarning] {
    guard [.money, .level].contains(series.indicator.kind) else { return [] }
    let all = series.observations
    let steps = zip(all, all.dropFirst()).map(step)
    return all.indices.dropFirst().compactMap { index in
      let (before, value) = (all[index - 1], all[index])
      guard let change = steps[index - 1], change.magnitude > log(outlyingFactor) else {
        return nil
      }
      guard index + 1 < all.count else {
        return isOutlying(change, among: steps.dropLast())
          ? .jumps(year: value.year, before: before, value: value) : nil
      }
      guard let back = steps[index], (change < 0) != (back < 0) else { return nil }
      let others = steps.enumerated().filter { ![index - 1, index].contains($0.offset) }
      return isOutlying(min(change.magnitude, back.magnitude), among: others.map(\.element))
        ? .standsOut(year: value.year, before: before, value: value, after: all[index + 1]) : nil
    }
  }

  /// Whether a step lies beyond what may happen and beyond what the series is used to.
  private static func isOutlying(_ step: Double, among others: some Sequence<Double?>) -> Bool {
    let usual = others.compactMap { $0?.magnitude }.sorted()
    let median = usual.isEmpty ? 0 : usual[usual.count / 2]
    return step.magnitude > max(log(outlyingFactor), outlyingSteps * median)
  }

  /// The logarithm of how many times `value` is `base`, for years at most three apart.
  private static func step(_ base: Observation, _ value: Observation) -> Double? {
    guard value.year - base.year <= 3, base.value.isPositive, value.value.isPositive else {
      return nil
    }
    return log(value.value.double / base.value.double)
  }
}
