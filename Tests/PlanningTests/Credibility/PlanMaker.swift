import Foundation
import NumericCore
import TestSupport

@testable import Planning

extension PlannedYear {
  static func sample(
    _ year: Int, plan: Double, outcome: Double, isLowGood: Bool = false, previous: Double? = nil,
    nextPlan: Double? = nil, province: String = "Bến Tre"
  ) -> PlannedYear? {
    PlannedYear(
      indicator: "sample", province: province, year: year, plan: plan, outcome: outcome,
      isLowGood: isLowGood, previous: previous, nextPlan: nextPlan)
  }

  /// Years of one province with the gains given, each of a plan of 100.
  static func samples(gains: [Double]) -> [PlannedYear] {
    gains.enumerated().compactMap { index, gain in
      .sample(2000 + index, plan: 100, outcome: 100 * exp(gain))
    }
  }
}

/// Makes plans with known faults, and the outcomes that follow, for provinces over the years.
struct PlanMaker {
  /// The mean of ln(outcome / plan) beside what stretch takes off.
  var bias = 0.0
  /// By how much the gain falls when a plan asks more growth than usual.
  var stretch = 0.0
  /// The growth that plans usually ask, and how it varies.
  var growth = (mean: 0.06, deviation: 0.04)
  /// The deviation of gains.
  var noise = 0.05
  /// If set, a plan follows from the one before and from its gain or loss.
  var ratchet: (afterGain: Double, afterLoss: Double)?
  /// The share of outcomes that are reported to be the plan to the digit, where they fell short of
  /// it by less than 2%.
  var exactHits = 0.0
  var provinces = 40
  var years = 15

  func plannedYears(seed: UInt64) -> [PlannedYear] {
    var random = RepeatableRandom(seed: seed)
    return (0..<provinces).flatMap { province($0, &random) }
  }

  private func province(_ number: Int, _ random: inout RepeatableRandom) -> [PlannedYear] {
    func normal() -> Double {
      Normal().quantile(lowerTail: .random(in: 1e-9...(1 - 1e-9), using: &random))
    }
    var plans: [Double] = []
    var outcomes = [100.0]
    var next: Double?
    for index in 1...years {
      let asked = growth.mean + growth.deviation * normal()
      let plan = next ?? outcomes[index - 1] * exp(asked)
      var gain = bias - stretch * (asked - growth.mean) + noise * normal()
      let isRounded = (-0.02..<0).contains(gain) && .random(in: 0..<1, using: &random) < exactHits
      if isRounded { gain = 0 }
      plans.append(plan)
      outcomes.append(plan * exp(gain))
      next = ratchet.map {
        let raise = growth.mean + $0.afterGain * max(0, gain) + $0.afterLoss * min(0, gain)
        return plan * exp(raise + 0.01 * normal())
      }
    }
    return plans.indices.compactMap { index in
      .sample(
        2001 + index, plan: plans[index], outcome: outcomes[index + 1],
        previous: outcomes[index], nextPlan: index + 1 < plans.count ? plans[index + 1] : nil,
        province: "province \(number)")
    }
  }
}
