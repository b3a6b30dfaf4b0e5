/// Whether the plan after one that was reached is harder to reach than the plan after one that was
/// missed: the check that a ratchet does more than follow what was learned.
///
/// If plans merely followed what is known, the next one would be reached as often either way; plans
/// that punish success are reached less often after it. The counts are of all series together, where
/// those that always reach their plans look like persistence; the test therefore compares the years
/// of a series only with each other.
public struct TargetDifficulty: Hashable, Sendable {
  /// Plans that followed on such a year, and how many of them were reached.
  public struct Count: Hashable, Sendable {
    public let plans: Int
    public let reached: Int
  }

  /// The fewest plans on each side.
  public static let minimum = 4

  public let afterReached: Count
  public let afterMissed: Count
  public let test: RunsTest

  /// `nil` for fewer than four plans after a year that reached its plan, or after one that missed
  /// it, and where no series has both in years that follow each other.
  public init?(of years: [PlannedYear]) {
    let stretches = Self.stretches(of: years)
    let pairs = stretches.flatMap { zip($0, $0.dropFirst()) }
    func count(_ before: Bool) -> Count {
      let followers = pairs.filter { $0.0 == before }
      return Count(plans: followers.count, reached: followers.count { $0.1 })
    }
    (afterReached, afterMissed) = (count(true), count(false))
    guard min(afterReached.plans, afterMissed.plans) >= Self.minimum,
      let test = RunsTest(of: stretches)
    else { return nil }
    self.test = test
  }

  /// Whether success and failure take turns more than chance has it, so that success makes the next
  /// plan harder.
  public var isHarderAfterSuccess: Bool { Double(test.changes) > test.expectedChanges }

  /// Whether plans were reached, for each series and each unbroken stretch of its years.
  private static func stretches(of years: [PlannedYear]) -> [[Bool]] {
    let series = Dictionary(grouping: years) { [$0.indicator, $0.province] }
    // In a fixed order, so that sums are the same to the last bit.
    let ordered = series.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
    return ordered.flatMap { members in
      var stretches: [[Bool]] = []
      var last: Int?
      for year in members.sorted(by: { $0.year < $1.year }) {
        let isNext = last.map { $0 &+ 1 == year.year } ?? false
        if isNext {
          stretches[stretches.count - 1].append(year.isReached)
        } else {
          stretches.append([year.isReached])
        }
        last = year.year
      }
      return stretches
    }
  }
}
