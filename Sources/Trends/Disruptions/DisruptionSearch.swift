import NumericCore

/// Finds the steps and the values of a history that the rest of it does not bear out.
///
/// Each is confronted with the walk that is left without it, by Student's t, and the clearest is
/// taken out; then the next. Two may mask each other, so that neither is clear before both are out:
/// as many count as were out when the last clear one went (the generalised extreme Studentised
/// deviate, Rosner, Technometrics 25, 1983; steps and values out of a random walk as in Tsay,
/// Journal of Forecasting 7, 1988).
struct DisruptionSearch: Sendable {
  /// A step or a value out of the pattern.
  struct Finding: Sendable, Equatable {
    /// A spike or a shift of level.
    let kind: Disruption.Kind
    /// The observations that the change leads from and to.
    let before: Int
    let index: Int
    /// The change; for a spike, from what lies on the way between its neighbours.
    let change: Double
    /// The size of the change, and by how much it misses the drift, both divided by the root of
    /// the years.
    let size: Double
    let miss: Double
    /// The mean size of the other steps.
    let usual: Double
    /// Twice the tail of Student's t, over all years; of those that masked each other, that of the
    /// one that was clear at last.
    var pValue: Double
  }

  /// The chance of a false alarm in a history.
  static let significance = 0.05
  /// Of it, the share of the steps; the values have the rest, since a spike shows twice.
  static let shareOfSteps = 0.75
  /// Of it, what is allowed where nothing was clear before.
  static let shareOfMasked = 0.1
  /// A change is out of the pattern only if it exceeds so many usual ones.
  static let least = 3.0
  /// The fewest steps that show a pattern, and of how many one may be out of it.
  static let fewest = 5
  static let pattern = 4

  let history: History
  /// The smallest standard deviation of a step that is believed: rounded values may not move.
  let floor: Double

  /// The disruptions, clearest first unless they masked each other.
  var findings: [Finding] {
    var walk = DisruptedWalk(history)
    var found: [Finding] = []
    var clear = 0
    while found.count < max(1, (history.count - 1) / Self.pattern),
      walk.steps.count >= Self.fewest,
      let (finding, rest) = clearest(in: walk)
    {
      found.append(finding)
      walk = rest
      let isMasked = clear < found.count - 1
      let pValue = finding.pValue / (isMasked ? Self.shareOfMasked : 1)
      guard pValue <= Self.significance, finding.miss >= Self.least * finding.usual else {
        continue
      }
      for index in clear..<found.count { found[index].pValue = pValue }
      clear = found.count
    }
    return Array(found.prefix(clear))
  }

  /// What the rest bears out least, and the walk without it; nil where no step is left.
  private func clearest(in walk: DisruptedWalk) -> (Finding, DisruptedWalk)? {
    let candidates = walk.steps.indices.flatMap { index in
      [shift(at: index, in: walk), spike(after: index, in: walk)].compactMap { $0 }
    }
    return candidates.min { ($0.0.pValue, -$0.0.miss) < ($1.0.pValue, -$1.0.miss) }
  }

  /// The step at `index` against the walk without it.
  private func shift(at index: Int, in walk: DisruptedWalk) -> (Finding, DisruptedWalk)? {
    let rest = walk.withoutStep(index)
    let step = walk.steps[index]
    let years = walk.years(of: step)
    let miss = walk.change(of: step) - rest.drift * years
    let weight = (years + years * years / rest.span).squareRoot()
    let tail = tail(of: miss, rest.deviation, weight, rest)
    let finding = Finding(
      kind: .levelShift, before: step.from, index: step.to, change: walk.change(of: step),
      size: abs(walk.change(of: step)) / years.squareRoot(), miss: abs(miss) / years.squareRoot(),
      usual: rest.usual,
      pValue: min(1, tail * Double(walk.steps.count) / Self.shareOfSteps))
    return (finding, rest)
  }

  /// The value after the step at `index` against the walk without it.
  private func spike(after index: Int, in walk: DisruptedWalk) -> (Finding, DisruptedWalk)? {
    guard let rest = walk.withoutValue(after: index) else { return nil }
    let step = walk.steps[index]
    let bridge = walk.bridge(step.from, step.to, walk.steps[index + 1].to)
    let deviation = max(rest.deviation, rest.scatter)
    let tail = tail(of: bridge.miss, deviation, bridge.weight, rest)
    let finding = Finding(
      kind: .spike, before: step.from, index: step.to, change: bridge.miss,
      size: abs(bridge.miss), miss: abs(bridge.miss), usual: rest.usual,
      pValue: min(1, tail * Double(walk.steps.count - 1) / (1 - Self.shareOfSteps)))
    return (finding, rest)
  }

  /// The chance of a miss of that size on either side.
  private func tail(
    of miss: Double, _ deviation: Double, _ weight: Double, _ rest: DisruptedWalk
  ) -> Double {
    let size = abs(miss) / (max(deviation, floor) * weight)
    return 2 * StudentT(degreesOfFreedom: Double(rest.steps.count - 1)).upperTail(at: size)
  }
}
