import Glibc
import Trends

/// A plan with what was known of it before its year, and what came of it.
struct PlanCase: Sendable {
  let maker: String
  let year: Int
  let traits: PlanTraits
  /// The logarithm of outcome to plan, turned round where less is better.
  let gain: Double
  let weight: Double

  var isReached: Bool { gain >= -PlannedYear.tolerance }
  var isExact: Bool { gain.magnitude < PlannedYear.tolerance }

  /// No trend is followed further than this.
  static let farthest = 20

  /// The plan of one year of a line, as seen with its whole record and, with less weight, as if
  /// fewer plans were known; none without a plan, and where it, an outcome or what the trend expects
  /// is not above zero.
  ///
  /// - Parameters:
  ///   - index: of the year among those with an outcome, at least 1.
  ///   - kept: how many of the last pairs are known in each further view.
  static func views(
    of line: PlanLine, at index: Int, kept: [Int] = [], weightOfKept: Double = 0
  ) -> [PlanCase] {
    let year = line.history.years[index]
    let outcome = line.history.values[index]
    guard let plan = line.plans[year], plan > 0, plan.isFinite, outcome > 0,
      let record = line.record(before: index), year - record.history.lastYear <= farthest,
      let projection = try? line.ladder.fit(record.history).projection(
        horizon: year - record.history.lastYear),
      let trend = projection.years.last.flatMap({
        PlanTrend($0, plan: plan, isLowGood: line.isLowGood)
      })
    else { return [] }
    let gain = log(outcome / plan) * (line.isLowGood ? -1 : 1)
    func view(_ record: AttainmentHistory, weight: Double) -> PlanCase {
      PlanCase(
        maker: line.maker, year: year,
        traits: PlanTraits(plan: plan, record: record, trend: trend, isLowGood: line.isLowGood),
        gain: gain, weight: weight)
    }
    return [view(record, weight: 1)]
      + kept.map { view(record.keeping(last: $0), weight: weightOfKept) }
  }
}
