/// Why a forecast for the first year to come is not the last value.
public struct Explanation: Sendable {
  /// Something that moved the forecast, and by how much, in units of the values.
  public struct Reason: Sendable, Equatable {
    public let driver: Driver
    public let change: Double
  }

  /// A change out of the pattern of the history.
  public struct Reckoned: Sendable, Equatable {
    public let disruption: Disruption
    /// The change that the forecast counts in its place, in units of the values; nil where it
    /// counts as it is.
    public let counted: Double?
  }

  /// How much a scale counts in a pooled forecast.
  public struct ScaleWeight: Sendable, Equatable {
    public let form: Form
    public let weight: Double
  }

  public let lastValue: Double
  public let point: Double
  /// The reasons; the last value and their changes add up to the point, but for rounding.
  public let reasons: [Reason]
  /// The changes that are so far out of the pattern that chance makes one in a hundred such series.
  public let disruptions: [Reckoned]
  /// How much values and their logarithms count; empty where one model was fitted to one of them.
  public let scales: [ScaleWeight]

  /// The chance that a series without any shows a disruption that is told of.
  static let significance = 0.01

  /// The explanation of a forecast that something else has moved on to another point.
  public func moved(by driver: Driver, to point: Double) -> Explanation {
    guard point != self.point else { return self }
    return Explanation(
      lastValue: lastValue, point: point,
      reasons: reasons + [Reason(driver: driver, change: point - self.point)],
      disruptions: disruptions, scales: scales)
  }
}

extension LadderFit {
  /// What moved the forecast for the first year to come.
  public var explanation: Explanation {
    let point = projection(horizon: 1).years[0].point
    let pooled = fit as? PooledFit
    return Explanation(
      lastValue: history.lastValue, point: point, reasons: reasons(for: point),
      disruptions: reckonedDisruptions(tamed: pooled != nil),
      scales: pooled?.parts.filter { $0.weight > 0 }
        .map { Explanation.ScaleWeight(form: $0.form, weight: $0.weight) } ?? [])
  }

  /// Reckoned in values of a moderate size, so that nothing overflows on the way.
  private func reasons(for point: Double) -> [Explanation.Reason] {
    let last = scale.normal(history.lastValue)
    let point = scale.normal(point)
    var changes = drivers(from: last)
    let rest = point - changes.reduce(last) { $0 + $1.change }
    // Rounding alone is no reason.
    if abs(rest) > 1e-9 * max(abs(point), abs(last)) {
      let told = changes.first { $0.driver == .limit }?.change ?? 0
      changes.removeAll { $0.driver == .limit }
      changes.append((.limit, told + rest))
    }
    return changes.map { Explanation.Reason(driver: $0, change: scale.amount($1)) }
      .filter { $0.change != 0 }
  }

  /// What moves the fit away from the last value, before it is held to what is possible.
  private func drivers(from last: Double) -> [(driver: Driver, change: Double)] {
    if let pooled = fit as? PooledFit { return pooled.drivers(horizon: 1) }
    let free = scale.normal(scale.value(at: fit.points(horizon: 1)[0]))
    return [(model == .pooledGrowth ? .usualGrowth : .trend, free - last)]
  }

  /// The disruptions, with what taming leaves of the change.
  private func reckonedDisruptions(tamed: Bool) -> [Explanation.Reckoned] {
    let placed = history.map(scale.place)
    let steps = placed.steps
    let window = history.count > 1 ? Window(placed, form: scale.form) : nil
    return history.disruptions(kind: kind)
      .filter { $0.pValue <= Explanation.significance }
      .map { disruption in
        guard tamed, let window, let index = history.years.firstIndex(of: disruption.year),
          index > 0, window.steps[index - 1] != steps[index - 1].rate
        else { return Explanation.Reckoned(disruption: disruption, counted: nil) }
        let change = window.steps[index - 1] * steps[index - 1].years
        let before = placed.values[index - 1]
        return Explanation.Reckoned(
          disruption: disruption,
          counted: scale.value(at: before + change) - scale.value(at: before))
      }
  }
}
