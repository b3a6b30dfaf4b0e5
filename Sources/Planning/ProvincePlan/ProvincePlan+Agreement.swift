import Figures
import NumericCore

extension ProvincePlan {
  /// The lines with forecasts that agree with the identities that bind them all: each moved in
  /// proportion to its variance. An identity with an indicator that is not forecast, or is told in
  /// another unit, binds none.
  ///
  /// - Returns: the lines, and the identities that bound them; the lines as they are where no
  ///   figures agree.
  static func agreeing(
    _ lines: [Line], with identities: [IndicatorIdentity]
  ) -> (lines: [Line], identities: [IndicatorIdentity]) {
    let places = Dictionary(
      lines.indices.filter { lines[$0].forecast != nil }.map { (lines[$0].series.indicator.id, $0) }
    ) { first, _ in first }
    let bound = identities.filter { identity in
      let found = identity.weights.keys.compactMap { places[$0] }
      let units = Set(found.map { lines[$0].series.unit })
      return found.count == identity.weights.count && units.count == 1
    }
    let members = Set(bound.flatMap(\.weights.keys)).compactMap { places[$0] }.sorted()
    let estimates = members.compactMap { lines[$0].estimate }
    guard !bound.isEmpty, estimates.count == members.count else { return (lines, []) }
    let linear = bound.map { identity in
      LinearIdentity(
        members.enumerated().compactMap { order, place in
          identity.weights[lines[place].series.indicator.id].map { .init(order, times: $0) }
        })
    }
    guard let reconciled = try? Reconciliation(estimates, identities: linear) else {
      return (lines, [])
    }
    var agreed = lines
    for (order, place) in members.enumerated() {
      agreed[place] = lines[place].moved(
        to: reconciled.values[order],
        share: reconciled.deviations[order] / max(estimates[order].deviation, .leastNormalMagnitude)
      )
    }
    return (agreed, bound)
  }
}

extension ProvincePlan.Line {
  /// The forecast with the standard deviation that its 80% range tells.
  fileprivate var estimate: Reconciliation.Estimate? {
    guard let forecast else { return nil }
    let width = forecast.range80.upperBound - forecast.range80.lowerBound
    return Reconciliation.Estimate(
      series.indicator.id, forecast.value,
      deviation: width / 2 / Normal().quantile(lowerTail: 0.9),
      mayBeNegative: series.indicator.kind == .balance)
  }
}
