import NumericCore

/// Whether the plan after one that was reached is harder to reach than the plan after one that was
/// missed: the check that a ratchet does more than follow what was learned.
///
/// If plans merely followed what is known, the next one would be reached as often either way; plans
/// that punish success are reached less often after it. Fisher's exact test compares the two shares.
public struct TargetDifficulty: Hashable, Sendable {
  /// Plans that followed on such a year, and how many of them were reached.
  public struct Count: Hashable, Sendable {
    public let plans: Int
    public let reached: Int
    public var share: Double { Double(reached) / Double(plans) }
  }

  /// The fewest plans on each side.
  public static let minimum = 4

  public let afterReached: Count
  public let afterMissed: Count
  /// The two-sided probability of shares so far apart if there were no difference.
  public let pValue: Double

  /// `nil` for fewer than four plans after a year that reached its plan, or after one that missed it.
  public init?(of years: [PlannedYear]) {
    struct Place: Hashable {
      let indicator: String
      let province: String
      let year: Int
    }
    let outcomes = Dictionary(
      years.map { (Place(indicator: $0.indicator, province: $0.province, year: $0.year), $0) },
      uniquingKeysWith: { first, _ in first })
    let pairs = years.compactMap { year -> (before: Bool, after: Bool)? in
      let next = Place(
        indicator: year.indicator, province: year.province, year: year.year &+ 1)
      return outcomes[next].map { (year.isReached, $0.isReached) }
    }
    func count(_ before: Bool) -> Count {
      let followers = pairs.filter { $0.before == before }
      return Count(plans: followers.count, reached: followers.count { $0.after })
    }
    (afterReached, afterMissed) = (count(true), count(false))
    guard min(afterReached.plans, afterMissed.plans) >= Self.minimum else { return nil }
    pValue = Self.fisher(afterReached, afterMissed)
  }

  /// Sums the tables that are no likelier than the one found, given its margins.
  static func fisher(_ first: Count, _ second: Count) -> Double {
    let sides = [first, second].map { Binomial(trials: $0.plans, probability: 0.5) }
    let reached = first.reached + second.reached
    let all = Binomial(trials: first.plans + second.plans, probability: 0.5)
      .density(at: reached)
    func probability(_ count: Int) -> Double {
      sides[0].density(at: count) * sides[1].density(at: reached - count) / all
    }
    let found = probability(first.reached)
    let tables = max(0, reached - second.plans)...min(first.plans, reached)
    let extreme = tables.map(probability).filter { $0 <= found * (1 + 1e-9) }
    return min(1, extreme.reduce(0, +))
  }
}
