/// How plans have been made so far: of one series, of a province, of an indicator or of a country.
///
/// Each part is `nil` where the pairs are too few for it, and says how many it rests on.
public struct Credibility: Hashable, Sendable {
  /// Number of plans with their outcomes.
  public let pairs: Int
  /// Number of indicators in provinces that they come from.
  public let series: Int
  public let years: ClosedRange<Int>
  public let bias: PlanningBias
  /// Of changes on the year before, in logarithms.
  public let theil: TheilDecomposition?
  /// Of changes on the year before, in logarithms.
  public let efficiency: MincerZarnowitz?
  public let ratchet: Ratchet?
  public let difficulty: TargetDifficulty?
  public let bunching: Bunching?

  /// How many pairs differ by more than a factor of two; they count in every part.
  public let extremes: Int

  /// `nil` without a pair.
  public init?(of planned: [PlannedYear]) {
    guard let bias = PlanningBias(of: planned),
      let first = planned.map(\.year).min(), let last = planned.map(\.year).max()
    else { return nil }
    let changes = planned.compactMap(\.change)
    pairs = planned.count
    extremes = planned.count { $0.isExtreme }
    series = Set(planned.map { [$0.indicator, $0.province] }).count
    years = first...last
    self.bias = bias
    theil = TheilDecomposition(of: changes)
    efficiency = MincerZarnowitz(of: changes)
    ratchet = Ratchet(of: planned)
    difficulty = TargetDifficulty(of: planned)
    bunching = Bunching(of: planned)
  }

  /// What is left to say without the pairs that differ by more than a factor of two; `nil` where
  /// there are none of these, or only these.
  public static func withoutExtremes(of planned: [PlannedYear]) -> Credibility? {
    let others = planned.filter { !$0.isExtreme }
    return others.count < planned.count ? Credibility(of: others) : nil
  }
}
