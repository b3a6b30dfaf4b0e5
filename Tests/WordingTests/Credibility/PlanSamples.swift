import Glibc
import Planning

/// Plans and outcomes that sentences are tested on.
enum PlanSamples {
  /// Plans of 100 with the outcomes given, each followed by the same plan in the same province.
  static func years(
    _ outcomes: [Double], previous: Double? = nil, nextPlan: Double? = nil
  ) -> [PlannedYear] {
    outcomes.enumerated().compactMap { index, outcome in
      PlannedYear(
        indicator: "exports", province: "Bến Tre", year: 2001 + index, plan: 100,
        outcome: outcome, previous: previous, nextPlan: nextPlan)
    }
  }

  /// Changes planned, and that came about as a share of them with a swing of 1% to either side.
  static func changes(_ slope: Double) -> [(planned: Double, actual: Double)] {
    [0.02, 0.04, 0.06, 0.08, 0.10, 0.12].enumerated().map { index, planned in
      (planned, slope * planned + (index.isMultiple(of: 2) ? 0.01 : -0.01))
    }
  }
}
